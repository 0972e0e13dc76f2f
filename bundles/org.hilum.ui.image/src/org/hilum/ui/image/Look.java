// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

/**
 * How images and regions are drawn: whether regions show at all, filled or as outlines, their opacity (0 to 1); whether
 * voxels are interpolated on the screen; whether the crosshair shows; the opacity of a map, whose colours are to be read.
 */
public record Look(boolean regions, boolean filled, double opacity, boolean smooth, boolean crosshair, double mapOpacity) {
    public static final Look DEFAULT = new Look(true, true, 0.25, true, true, 0.85);

    public Look withRegions(boolean on) {
        return new Look(on, filled, opacity, smooth, crosshair, mapOpacity);
    }

    public Look withFilled(boolean on) {
        return new Look(regions, on, opacity, smooth, crosshair, mapOpacity);
    }

    public Look withOpacity(double value) {
        return new Look(regions, filled, Math.clamp(value, 0, 1), smooth, crosshair, mapOpacity);
    }

    public Look withSmooth(boolean on) {
        return new Look(regions, filled, opacity, on, crosshair, mapOpacity);
    }

    public Look withCrosshair(boolean on) {
        return new Look(regions, filled, opacity, smooth, on, mapOpacity);
    }

    public Look withMapOpacity(double value) {
        return new Look(regions, filled, opacity, smooth, crosshair, Math.clamp(value, 0, 1));
    }
}
