// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/** Intensities from the lowest to the highest, both included. */
public record Range(double lowest, double highest) {
    /** Highest less lowest. */
    public double width() {
        return highest - lowest;
    }
}
