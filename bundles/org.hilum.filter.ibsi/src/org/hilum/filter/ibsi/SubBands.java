// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sub-bands by their letters, L or H for each axis, x first. */
final class SubBands {
    private SubBands() {
    }

    /** @throws IllegalArgumentException naming what is no sub-band, or is there twice */
    static void check(List<String> bands, Extent extent, RotationPooling rotation) {
        Set<String> known = new HashSet<>();
        for (String band : bands) {
            if (!band.matches("[LH]{" + extent.dimensions() + "}")) {
                throw new IllegalArgumentException("\"" + band + "\" is no sub-band: " + (extent == Extent.VOLUME ? "three letters L or H, such as LLH" : "two letters L or H, such as LH"));
            }
            if (!known.add(rotation == RotationPooling.NONE ? band : sorted(band))) {
                throw new IllegalArgumentException("the sub-band " + band + " is there twice" + (rotation == RotationPooling.NONE ? "" : ": under rotation the order of the letters makes no difference"));
            }
        }
    }

    /** The sub-bands asked for, or all that differ. */
    static List<String> of(WaveletSettings s) {
        if (!s.bands().isEmpty()) {
            return s.bands();
        }
        List<String> all = new ArrayList<>();
        int axes = s.extent().dimensions();
        for (int b = 0; b < 1 << axes; b++) {
            StringBuilder band = new StringBuilder();
            for (int axis = axes - 1; axis >= 0; axis--) {
                band.append((b >> axis & 1) == 0 ? 'L' : 'H');
            }
            if (s.rotation() == RotationPooling.NONE || sorted(band.toString()).contentEquals(band)) {
                all.add(band.toString());
            }
        }
        return all;
    }

    /** Low passes first. */
    private static String sorted(String band) {
        long high = band.chars().filter(c -> c == 'H').count();
        return "L".repeat(band.length() - (int) high) + "H".repeat((int) high);
    }
}
