// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

/**
 * An anatomical plane and how radiologists look at it: axial from the feet, coronal from the front, sagittal from the
 * left, head up. Patient axes are DICOM's: 0 grows to the left, 1 to posterior, 2 to superior.
 */
public enum Plane {
    AXIAL("axial", 0, 1, false, 2),
    CORONAL("coronal", 0, 2, true, 1),
    SAGITTAL("sagittal", 1, 2, true, 0);

    private final String label;
    private final int columns;
    private final int rows;
    private final boolean rowsReversed;
    private final int across;

    Plane(String label, int columns, int rows, boolean rowsReversed, int across) {
        this.label = label;
        this.columns = columns;
        this.rows = rows;
        this.rowsReversed = rowsReversed;
        this.across = across;
    }

    public String label() {
        return label;
    }

    /** Patient axis that runs from the left to the right of the screen. */
    int columns() {
        return columns;
    }

    /** Patient axis that runs down the screen, or up where {@link #rowsReversed()}. */
    int rows() {
        return rows;
    }

    boolean rowsReversed() {
        return rowsReversed;
    }

    /** Patient axis that runs from slice to slice. */
    int across() {
        return across;
    }
}
