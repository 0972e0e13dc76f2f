// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.settings.CanonicalJson;

/** Who works on a study: process, machine and user, and when the process started, since process numbers are used again. */
record LockHolder(long process, String host, String user, Instant processStarted, Instant since) {
    /** The system's clock may be set while a process runs, and some systems derive its start from the clock. */
    private static final Duration CLOCK = Duration.ofMinutes(1);

    static LockHolder me() {
        ProcessHandle me = ProcessHandle.current();
        return new LockHolder(me.pid(), thisHost(), System.getProperty("user.name", "unknown"), started(me).orElse(Instant.EPOCH), Instant.now());
    }

    static LockHolder read(String json) {
        Tree tree = Tree.read(json);
        return new LockHolder(tree.whole("process"), tree.text("host"), tree.text("user"), Instant.parse(tree.text("process-started")),
                Instant.parse(tree.text("since")));
    }

    String write() {
        return CanonicalJson.write(Map.of("process", process, "host", host, "user", user, "process-started", processStarted.toString(), "since", since.toString()));
    }

    boolean isHere() {
        return host.equals(thisHost());
    }

    boolean isMe() {
        LockHolder me = me();
        return isHere() && process == me.process && near(processStarted, me.processStarted);
    }

    /** Whether the process still runs; asked only of one on this machine. */
    boolean isAlive() {
        Optional<ProcessHandle> found = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        return found.isPresent() && started(found.get()).map(start -> near(start, processStarted)).orElse(true);
    }

    private static boolean near(Instant a, Instant b) {
        return Duration.between(a, b).abs().compareTo(CLOCK) <= 0;
    }

    private static Optional<Instant> started(ProcessHandle process) {
        return process.info().startInstant();
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
