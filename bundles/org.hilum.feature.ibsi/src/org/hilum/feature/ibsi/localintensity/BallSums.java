// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.localintensity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/**
 * For each voxel of a region's box the sum of what a ball around it holds. Each row of the surroundings is summed once over
 * windows of every width that the ball has (a window from the one that is a voxel shorter on either side), and each window
 * is added to the rows whose balls it is part of. So a sum takes an addition a row of the ball, not a voxel, runs along rows,
 * and nothing is subtracted, which would lose digits.
 */
final class BallSums {
    /** What is added up, by voxel of the surroundings. */
    interface Content {
        double at(int voxel);
    }

    private final Ball ball;
    private final Geometry around;
    private final Box place;
    private final int[] first;
    private final int[] last;
    private final List<List<Ball.Row>> byHalf = new ArrayList<>();

    /** @param needed sums are made for voxels between the first and last of these in each row */
    BallSums(Ball ball, Geometry around, Box place, Mask needed) {
        this.ball = ball;
        this.around = around;
        this.place = place;
        this.first = new int[place.ny() * place.nz()];
        this.last = new int[first.length];
        for (int row = 0; row < first.length; row++) {
            int from = 0;
            int to = place.nx() - 1;
            int start = row * place.nx();
            while (from <= to && !needed.at(start + from)) {
                from++;
            }
            while (to > from && !needed.at(start + to)) {
                to--;
            }
            first[row] = from;
            last[row] = to;
        }
        for (int half = 0; half <= ball.widest(); half++) {
            int width = half;
            byHalf.add(ball.rows().stream().filter(row -> row.half() == width).toList());
        }
    }

    double[] of(Content content, Task task) {
        double[] sums = new double[place.nx() * place.ny() * place.nz()];
        int margin = ball.widest();
        double[] row = new double[place.nx() + 2 * margin];
        double[] window = new double[place.nx()];
        for (int k = 0; k < around.nz(); k++) {
            task.check();
            for (int j = 0; j < around.ny(); j++) {
                read(content, j, k, margin, row);
                System.arraycopy(row, margin, window, 0, window.length);
                for (int half = 0; half <= margin; half++) {
                    if (half > 0) {
                        widen(window, row, margin - half, margin + half);
                    }
                    for (Ball.Row part : byHalf.get(half)) {
                        add(window, j - part.y() - place.y(), k - part.z() - place.z(), sums);
                    }
                }
            }
        }
        return sums;
    }

    /** The content of a row from {@code margin} voxels before the region's box to as many behind; 0 beyond the surroundings. */
    private void read(Content content, int j, int k, int margin, double[] row) {
        Arrays.fill(row, 0);
        int start = around.index(0, j, k);
        int from = Math.max(0, place.x() - margin);
        int to = Math.min(around.nx(), place.x() + place.nx() + margin);
        for (int i = from; i < to; i++) {
            row[i - place.x() + margin] = content.at(start + i);
        }
    }

    private static void widen(double[] window, double[] row, int left, int right) {
        for (int i = 0; i < window.length; i++) {
            window[i] += row[left + i] + row[right + i];
        }
    }

    private void add(double[] window, int j, int k, double[] sums) {
        if (j >= 0 && k >= 0 && j < place.ny() && k < place.nz()) {
            int at = j + place.ny() * k;
            int start = at * place.nx();
            for (int i = first[at]; i <= last[at]; i++) {
                sums[start + i] += window[i];
            }
        }
    }
}
