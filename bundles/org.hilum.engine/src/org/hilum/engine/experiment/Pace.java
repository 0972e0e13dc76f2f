// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.time.Duration;
import java.util.Optional;

/** How long work will still take, from the pace so far. */
public final class Pace {
    /** Before this has passed, a guess is worth nothing. */
    private static final Duration TOO_EARLY = Duration.ofSeconds(2);
    private long startedAt;
    private long startedWith = -1;

    /** The time left, unless it is too early to tell. Call it with every progress. */
    public synchronized Optional<Duration> left(long done, long total) {
        long now = System.nanoTime();
        if (startedWith < 0) {
            startedAt = now;
            startedWith = done;
        }
        long passed = now - startedAt;
        if (done == startedWith || passed < TOO_EARLY.toNanos()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofNanos((long) ((double) passed / (done - startedWith) * (total - done))));
    }

    /** As people say it: {@code 1 h 05 min}, {@code 3 min 20 s}, {@code 12 s}. */
    public static String text(Duration left) {
        long seconds = (left.toMillis() + 999) / 1000;
        if (seconds >= 3600) {
            return "%d h %02d min".formatted(seconds / 3600, seconds % 3600 / 60);
        }
        return seconds >= 60 ? "%d min %02d s".formatted(seconds / 60, seconds % 60) : seconds + " s";
    }
}
