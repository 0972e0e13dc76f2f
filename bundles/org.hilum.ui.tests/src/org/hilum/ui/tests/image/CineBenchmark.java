// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests.image;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import org.hilum.ui.image.Frame;
import org.hilum.ui.image.FramePixels;
import org.hilum.ui.image.Look;
import org.hilum.ui.image.Picture;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.SliceGrid;
import org.hilum.ui.image.slice.Viewport;
import org.hilum.ui.image.slice.Window;

/**
 * How many slices of 512 × 512 × 200 voxels, with a window and one filled region, become pixels in a second: by the clock, and by the processor's time
 * alone, which other work on the machine doesn't change. Arguments: width and height of the pane (900 900).
 */
public final class CineBenchmark {
    private static final int SIZE = 512;
    private static final int SLICES = 200;
    private static final int ROUNDS = 5;

    private CineBenchmark() {
    }

    public static void main(String[] args) {
        int width = args.length > 1 ? Integer.parseInt(args[0]) : 900;
        int height = args.length > 1 ? Integer.parseInt(args[1]) : 900;
        Picture picture = Films.waves("ct", SIZE, SLICES);
        for (boolean smooth : new boolean[] {true, false}) {
            for (int round = 1; round <= ROUNDS; round++) {
                play(picture, width, height, smooth, round);
            }
        }
    }

    private static void play(Picture picture, int width, int height, boolean smooth, int round) {
        SliceGrid grid = new SliceGrid(Plane.AXIAL, picture.volume().geometry());
        Viewport port = Viewport.of(grid, width, height, 1, (SIZE - 1) / 2.0, (SIZE - 1) / 2.0);
        FramePixels pixels = new FramePixels();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long clock = System.nanoTime();
        int seen = 0;
        for (int s = 0; s < SLICES; s++) {
            seen ^= pixels.of(new Frame(picture, Plane.AXIAL, s, port, new Window(-160, 240), Look.DEFAULT.withSmooth(smooth), 1, Optional.empty()), port).data[s];
        }
        clock = System.nanoTime() - clock;
        processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
        System.out.printf(Locale.ROOT, "%d x %d pixels, %s, round %d: %.0f frames per second, %.0f by processor time (%d)%n", width, height,
                smooth ? "smooth" : "plain", round, SLICES * 1e9 / clock, SLICES * 1e9 / processor, seen & 1);
    }
}
