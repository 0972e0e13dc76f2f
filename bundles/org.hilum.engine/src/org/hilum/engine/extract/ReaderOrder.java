// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;

/**
 * Which of several readers that take the same files is asked: those that the user prefers, in the order they are named in;
 * then Hilum's own; then others. Installing a reader never changes by itself how files were read until then.
 */
public final class ReaderOrder {
    /** System property, or environment variable, that lists preferred readers of images and masks by name, parted by commas. */
    static final String NAME = "HILUM_READERS";

    private ReaderOrder() {
    }

    /**
     * The readers of a kind.
     *
     * @throws Problem where a preferred one isn't there
     */
    public static List<Contribution> of(Registry registry, Kind kind) {
        List<String> preferred = preferred(registry);
        List<Contribution> readers = new ArrayList<>(registry.all(kind));
        readers.sort(Comparator.comparingInt((Contribution c) -> place(c, preferred)).thenComparing(c -> !c.isBuiltIn()));
        return readers;
    }

    private static int place(Contribution reader, List<String> preferred) {
        for (int n = 0; n < preferred.size(); n++) {
            if (isNamed(reader, preferred.get(n))) {
                return n;
            }
        }
        return preferred.size();
    }

    private static boolean isNamed(Contribution reader, String name) {
        return reader.id().equals(name) || reader.shortName().equals(name);
    }

    private static List<String> preferred(Registry registry) {
        String text = System.getProperty(NAME, System.getenv().getOrDefault(NAME, ""));
        List<String> names = Stream.of(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        for (String name : names) {
            List<Contribution> all = Stream.concat(registry.all(Kind.IMAGE_READER).stream(), registry.all(Kind.MASK_READER).stream()).toList();
            if (all.stream().noneMatch(reader -> isNamed(reader, name))) {
                throw new Problem("there is no reader of the name " + name, NAME, Nearest.cure(name, all.stream().map(Contribution::shortName).distinct().toList()));
            }
        }
        return names;
    }
}
