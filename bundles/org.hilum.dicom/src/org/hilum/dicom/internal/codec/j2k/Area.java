// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

/** A rectangle of samples on one of the standard's grids; right and lower ends are exclusive. */
record Area(int x0, int y0, int x1, int y1) {
    int width() {
        return x1 - x0;
    }

    int height() {
        return y1 - y0;
    }

    boolean isEmpty() {
        return x1 <= x0 || y1 <= y0;
    }

    /** The samples at every 2^{@code levels}-th place: B-14. */
    Area halved(int levels) {
        return new Area(ceiling(x0, levels), ceiling(y0, levels), ceiling(x1, levels), ceiling(y1, levels));
    }

    /** The samples of the subband that is high-pass across ({@code right} = 1), down ({@code down} = 1) or both, after so many decompositions: B-15. */
    Area band(int levels, int right, int down) {
        long across = (long) right << levels - 1;
        long below = (long) down << levels - 1;
        return new Area(ceiling(x0 - across, levels), ceiling(y0 - below, levels), ceiling(x1 - across, levels), ceiling(y1 - below, levels));
    }

    /** What of this lies in the cell at column {@code x} and row {@code y} of a grid of cells of 2^{@code wide} by 2^{@code high}. */
    Area cell(int x, int y, int wide, int high) {
        return new Area((int) Math.max(x0, (long) x << wide), (int) Math.max(y0, (long) y << high), (int) Math.min(x1, (long) x + 1 << wide),
                (int) Math.min(y1, (long) y + 1 << high));
    }

    /** {@code n} / 2^{@code power}, rounded up. */
    static int ceiling(long n, int power) {
        return (int) (n + (1L << power) - 1 >> power);
    }
}
