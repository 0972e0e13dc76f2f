// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a mistyped name may have meant. */
public final class Nearest {
    private Nearest() {
    }

    /** All valid names, those most like the wanted one first; equally like ones keep their order. */
    public static List<String> sort(String wanted, Collection<String> valid) {
        List<String> sorted = new ArrayList<>(valid);
        sorted.sort(Comparator.comparingInt((String name) -> distance(wanted, name)));
        return sorted;
    }

    /** What to do about an unknown name, for a {@link org.hilum.spi.Problem}: the valid ones are listed, the nearest first. */
    public static String cure(String wanted, Collection<String> valid) {
        return valid.isEmpty() ? "there is none to choose from" : "use one of: " + String.join(", ", sort(wanted, valid));
    }

    /**
     * How unlike two names are: the least number of letters to insert, delete, replace or swap with their neighbour
     * (optimal string alignment), upper and lower case alike. A name that only lacks letters at its ends counts as near, and
     * so does one that has a few too many.
     */
    static int distance(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        int edits = edits(x, y);
        boolean part = x.length() > 2 && y.contains(x) || 2 * y.length() > x.length() && y.length() > 2 && x.contains(y);
        return part ? Math.min(edits, 1) : edits;
    }

    private static int edits(String x, String y) {
        int[] before = new int[y.length() + 1];
        int[] last = new int[y.length() + 1];
        for (int j = 0; j <= y.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= x.length(); i++) {
            int[] row = new int[y.length() + 1];
            row[0] = i;
            for (int j = 1; j <= y.length(); j++) {
                int change = last[j - 1] + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && x.charAt(i - 1) == y.charAt(j - 2) && x.charAt(i - 2) == y.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[y.length()];
    }
}
