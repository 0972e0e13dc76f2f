// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import org.hilum.spi.Problem;

/** Units of length. */
final class Lengths {
    private Lengths() {
    }

    /** Nothing said means mm, as everybody writes it. */
    static double mmPerUnit(String unit, String where) {
        return switch (unit) {
            case "", "mm" -> 1;
            case "cm" -> 10;
            case "m" -> 1000;
            case "um", "\u00b5m", "\u03bcm" -> 0.001;
            default -> throw new Problem("its unit of length is " + unit, where, "write the file again in mm");
        };
    }
}
