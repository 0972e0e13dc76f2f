// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.hilum.engine.store.Unit;
import org.hilum.engine.store.UnitStore;
import org.hilum.spi.Problem;

/** Finds units and keeps new ones, and counts both. */
final class Units {
    private final UnitStore store;
    private final AtomicLong computed = new AtomicLong();
    private final AtomicLong found = new AtomicLong();

    Units(UnitStore store) {
        this.store = store;
    }

    UnitStore store() {
        return store;
    }

    /** The unit, if it is there; it then counts as found. */
    Optional<Unit> find(String kind, Map<String, Object> from) {
        Optional<Unit> unit = store.find(kind, from);
        unit.ifPresent(u -> found.incrementAndGet());
        return unit;
    }

    /** Keeps a unit that was computed. */
    Unit keep(Unit unit) {
        store.keep(unit);
        computed.incrementAndGet();
        return unit;
    }

    /** Whether a problem is the input's and will be there again, so that it is a result; a disk or network may be well next time. */
    static boolean lasts(Problem problem) {
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return false;
            }
        }
        return true;
    }

    RunRecord.Counts counts() {
        return new RunRecord.Counts(computed.get(), found.get());
    }

    /** Measures how long a unit takes to make. */
    record Stopwatch(long since) {
        static Stopwatch start() {
            return new Stopwatch(System.nanoTime());
        }

        /** What a unit says of its making. */
        Map<String, Object> made() {
            return Map.of("at", Instant.now().toString(), "seconds", (System.nanoTime() - since) / 1000000 / 1000.0);
        }
    }
}
