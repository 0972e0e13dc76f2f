// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.cine;

/** Which way slices are played, and what comes after the last. Forward is away from the viewer's first slice, as the wheel goes. */
public enum Way {
    FORWARD("forwards"), BACKWARD("backwards"), BACK_AND_FORTH("back and forth");

    private final String label;

    Way(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The slice after one of {@code slices}; {@code step} is 1 or -1, the way it came. */
    public int after(int slice, int step, int slices) {
        return switch (this) {
            case FORWARD -> (slice + 1) % slices;
            case BACKWARD -> Math.floorMod(slice - 1, slices);
            case BACK_AND_FORTH -> slices == 1 ? 0 : slice + turned(slice, step, slices);
        };
    }

    /** The step that leads on from a slice. */
    public int turned(int slice, int step, int slices) {
        return switch (this) {
            case FORWARD -> 1;
            case BACKWARD -> -1;
            case BACK_AND_FORTH -> slice + step < 0 || slice + step >= slices ? -step : step;
        };
    }
}
