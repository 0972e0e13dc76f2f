// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

/** The range of intensities spread from black ({@code low}) to white ({@code high}). */
public record Window(double low, double high) {
    /** No narrower than this part of its distance from 0, so that dragging never turns it inside out. */
    private static final double NARROWEST = 1e-6;

    public Window {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("window must be finite: " + low + " to " + high);
        }
        double narrowest = Math.max(NARROWEST, NARROWEST * Math.max(Math.abs(low), Math.abs(high)));
        if (high - low < narrowest) {
            high = low + narrowest;
        }
    }

    /** The radiologists' way to say it. */
    public static Window of(double level, double width) {
        return new Window(level - width / 2, level + width / 2);
    }

    public double level() {
        return (low + high) / 2;
    }

    public double width() {
        return high - low;
    }

    /** Brightness 0 to 255; what is no number is black. */
    public int grey(double value) {
        double g = (value - low) * (255.999 / (high - low)); // so that a loop over pixels divides once
        return g >= 255 ? 255 : g > 0 ? (int) g : 0;
    }

    /** This window after a drag, given in parts of its own width: to the right widens, upwards lifts the level (darkens). */
    public Window dragged(double right, double up) {
        return of(level() + up * width(), width() * Math.exp(right));
    }
}
