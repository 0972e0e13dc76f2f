// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

/**
 * Where the first pixel of a volume's slice lies in a plane, in columns and rows of the plane: between pixels, and outside it
 * where other planes reach further.
 */
public record Shift(double columns, double rows) {
    static final Shift NONE = new Shift(0, 0);

    public boolean isNone() {
        return equals(NONE);
    }
}
