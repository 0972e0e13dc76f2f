// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.file;

import org.hilum.spi.image.Quantity;

/** What the voxels of a file measure, where its format cannot say. */
public enum Measure {
    /** No scale of its own, as in most MR images. */
    ARBITRARY(Quantity.ARBITRARY),
    /** Hounsfield units. */
    HU(Quantity.HU),
    /** Standardised uptake value by body weight. */
    SUV(Quantity.SUV);

    private final Quantity quantity;

    Measure(Quantity quantity) {
        this.quantity = quantity;
    }

    public Quantity quantity() {
        return quantity;
    }
}
