// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

/**
 * The inverse wavelet transform (annex F): puts the subbands of each resolution together, the coarsest first, across and then
 * down. Lines are taken by the dozen, side by side, so that memory is read in its order both ways.
 *
 * @param <T> array of coefficients
 */
abstract class Synthesis<T> {
    /** Lines at a time. */
    static final int LANES = 16;
    /** Samples beyond either end that filters look at. */
    static final int MARGIN = 4;

    private final TileComponent of;
    private final int pitch;

    Synthesis(TileComponent of) {
        this.of = of;
        pitch = of.area.width();
    }

    /** In place: subbands, each at its place in the component, become samples. */
    void run(T coefficients) {
        T lines = lines((Math.max(of.area.width(), of.area.height()) + 2 * MARGIN) * LANES);
        for (int r = 1; r <= of.style.levels(); r++) {
            Area area = of.area.halved(of.style.levels() - r);
            if (area.isEmpty()) {
                continue;
            }
            Area low = of.area.halved(of.style.levels() - r + 1);
            for (int y = 0; y < area.height(); y += LANES) {
                int lanes = Math.min(LANES, area.height() - y);
                lines(coefficients, y * pitch, 1, pitch, lines, area.width(), low.width(), area.x0() & 1, lanes);
            }
            for (int x = 0; x < area.width(); x += LANES) {
                int lanes = Math.min(LANES, area.width() - x);
                lines(coefficients, x, pitch, 1, lines, area.height(), low.height(), area.y0() & 1, lanes);
            }
        }
    }

    /**
     * Some lines that lie side by side.
     *
     * @param from the first sample of the first line
     * @param step from a sample to the next of its line
     * @param aside from a line to the next
     * @param low how many samples of a line are low-pass; they come first
     * @param odd 1 where the first sample is high-pass, as lines at odd coordinates begin
     */
    private void lines(T coefficients, int from, int step, int aside, T lines, int length, int low, int odd, int lanes) {
        for (int i = 0; i < length; i++) {
            int to = MARGIN + (i < low ? 2 * i + odd : 2 * (i - low) + 1 - odd);
            gather(coefficients, from + i * step, aside, lines, to * LANES, lanes);
        }
        if (length == 1) {
            if (odd == 1) {
                halve(lines, MARGIN * LANES, lanes);
            }
        } else {
            for (int i = 1; i <= MARGIN; i++) {
                gather(lines, (MARGIN + mirrored(-i, length)) * LANES, 1, lines, (MARGIN - i) * LANES, lanes);
                gather(lines, (MARGIN + mirrored(length - 1 + i, length)) * LANES, 1, lines, (MARGIN + length - 1 + i) * LANES, lanes);
            }
            lift(lines, length, odd);
        }
        for (int i = 0; i < length; i++) {
            scatter(lines, (MARGIN + i) * LANES, coefficients, from + i * step, aside, lanes);
        }
    }

    private static int mirrored(int i, int length) {
        int period = 2 * (length - 1);
        int within = Math.floorMod(i, period);
        return Math.min(within, period - within);
    }

    abstract T lines(int length);

    /** Copies {@code count} samples, {@code aside} apart, to neighbouring places. */
    abstract void gather(T source, int at, int aside, T to, int place, int count);

    /** Copies {@code count} neighbouring samples to places {@code aside} apart. */
    abstract void scatter(T source, int at, T to, int place, int aside, int count);

    /** A line of one high-pass sample only. */
    abstract void halve(T lines, int at, int count);

    /** Sample {@code i} of each line is at {@code (MARGIN + i) · LANES}; low-pass ones are those with {@code i + odd} even. */
    abstract void lift(T lines, int length, int odd);
}
