// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.item;

import java.util.List;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/**
 * The entries of a file, one of which is chosen by name, by number, or as {@code #number} where a name looks like one.
 *
 * @param kind what an entry is called: ROI, segment
 */
public record Entries(String kind, List<Entry> entries) {
    private static final int TOLD = 30;

    public Entries {
        entries = List.copyOf(entries);
    }

    /** The text that chooses this entry and no other. */
    public String item(Entry entry) {
        boolean named = entry.name().length() > 0 && matches(entry.name()).size() == 1;
        return named ? entry.name() : "#" + entry.number();
    }

    /**
     * The entry that is meant.
     *
     * @param item empty for the only one
     * @throws Problem where there is none, or more than one
     */
    public Entry choose(String item, String where) {
        if (entries.isEmpty()) {
            throw new Problem("it holds no " + kind, where, "give a file that has one");
        }
        List<Entry> meant = item.isEmpty() ? entries : matches(item);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.isEmpty()) {
            throw new Problem("it has no " + kind + " " + item, where, "it has " + told(entries));
        }
        throw item.isEmpty() ? new Problem("it holds several " + kind + "s: " + told(entries), where, "say which with label, by name or number")
                : new Problem("several " + kind + "s are meant by " + item + ": " + told(meant), where, "say which by its number, as #" + meant.getFirst().number());
    }

    private List<Entry> matches(String item) {
        return entries.stream().filter(e -> item.equals(e.name()) || item.equals(Integer.toString(e.number())) || item.equals("#" + e.number())).toList();
    }

    private static String told(List<Entry> some) {
        return some.stream().limit(TOLD).map(Entry::toString).collect(Collectors.joining(", ", "", some.size() > TOLD ? ", …" : ""));
    }
}
