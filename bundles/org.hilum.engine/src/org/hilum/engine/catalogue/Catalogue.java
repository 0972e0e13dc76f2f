// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;

/**
 * Plug-ins and whether they work.
 *
 * @param problems what could not even be read of the plug-in folders, and why plug-ins are broken
 */
public record Catalogue(List<Entry> entries, List<Problem> problems) {
    public Catalogue {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /**
     * A plug-in.
     *
     * @param failure why it does not work; empty where it does
     */
    public record Entry(Contribution plugin, Optional<Problem> failure) {
        /** {@code ok}, or {@code broken}. */
        public String status() {
            return failure.isEmpty() ? "ok" : "broken";
        }
    }

    /** All that is installed. */
    public static Catalogue of(Registry registry) {
        return of(registry, registry.all());
    }

    /** Some of what is installed. Those that came from a plug-in folder are loaded to see that they work. */
    public static Catalogue of(Registry registry, List<Contribution> some) {
        List<Entry> entries = some.stream().map(c -> new Entry(c, failure(c))).toList();
        List<Problem> problems = new ArrayList<>(registry.problems());
        entries.forEach(e -> e.failure().ifPresent(problems::add));
        return new Catalogue(entries, problems);
    }

    /** Hilum's own were tested when it was built: loading them all would take longer than all the rest. */
    private static Optional<Problem> failure(Contribution plugin) {
        if (plugin.isBuiltIn()) {
            return Optional.empty();
        }
        try {
            plugin.check();
            return Optional.empty();
        } catch (Problem p) {
            return Optional.of(p);
        }
    }
}
