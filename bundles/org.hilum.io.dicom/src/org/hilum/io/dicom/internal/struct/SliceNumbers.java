// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.ArrayList;
import java.util.List;

/** Slices told to a person, counted from 1: {@code slices 3-5, 9 of 60}. */
final class SliceNumbers {
    private static final int TOLD = 8;

    private SliceNumbers() {
    }

    /** @param slices ascending, counted from 0 */
    static String of(List<Integer> slices, int all) {
        List<String> runs = new ArrayList<>();
        for (int from = 0, to; from < slices.size(); from = to) {
            to = from + 1;
            while (to < slices.size() && slices.get(to) == slices.get(to - 1) + 1) {
                to++;
            }
            int first = slices.get(from) + 1;
            int last = slices.get(to - 1) + 1;
            runs.add(first == last ? Integer.toString(first) : first + "-" + last);
        }
        String told = String.join(", ", runs.subList(0, Math.min(TOLD, runs.size()))) + (runs.size() > TOLD ? ", …" : "");
        return (slices.size() == 1 ? "slice " : "slices ") + told + " of " + all;
    }
}
