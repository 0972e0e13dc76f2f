// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/** What the voxels of an image measure, and in which unit (empty where the scale is arbitrary, as in most MR). */
public record Quantity(String name, String unit) {
    public static final Quantity HU = new Quantity("attenuation", "HU");
    public static final Quantity SUV = new Quantity("standardised uptake value", "g/ml");
    public static final Quantity ARBITRARY = new Quantity("intensity", "");
}
