// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** Which way the three axes of a patch run in the patient. Axes are exchanged and turned round, never rotated by less. */
public enum Orientation {
    /** To the patient's left, to the back, to the head, each as nearly as the image's axes do: DICOM's usual one. */
    LPS(new Vec3(1, 0, 0), new Vec3(0, 1, 0)),
    /** To the right, to the front, to the head: NIfTI's usual one. */
    RAS(new Vec3(-1, 0, 0), new Vec3(0, -1, 0)),
    /** As the image's voxels are stored, whatever that is. */
    AS_STORED(new Vec3(0, 0, 0), new Vec3(0, 0, 0));

    private static final Vec3 HEAD = new Vec3(0, 0, 1);
    private static final int[][] ORDERS = {{0, 1, 2}, {1, 0, 2}, {0, 2, 1}, {2, 1, 0}, {1, 2, 0}, {2, 0, 1}};
    /** By so much another order has to fit better: at 45° rounding must not decide. */
    private static final double CLEARLY = 1e-6;

    private final Vec3 first;
    private final Vec3 second;

    Orientation(Vec3 first, Vec3 second) {
        this.first = first;
        this.second = second;
    }

    /** How a patch's axes are taken from those of a grid. */
    Turn turn(Geometry grid) {
        if (this == AS_STORED) {
            return new Turn(ORDERS[0], new boolean[3]);
        }
        Vec3[] wanted = {first, second, HEAD};
        Vec3[] there = {grid.axes().i(), grid.axes().j(), grid.axes().k()};
        int[] best = ORDERS[0];
        for (int[] order : ORDERS) {
            if (fit(order, wanted, there) > fit(best, wanted, there) + CLEARLY) {
                best = order;
            }
        }
        boolean[] backwards = new boolean[3];
        for (int axis = 0; axis < 3; axis++) {
            backwards[axis] = wanted[axis].dot(there[best[axis]]) < 0;
        }
        return new Turn(best, backwards);
    }

    private static double fit(int[] order, Vec3[] wanted, Vec3[] there) {
        double sum = 0;
        for (int axis = 0; axis < 3; axis++) {
            sum += Math.abs(wanted[axis].dot(there[order[axis]]));
        }
        return sum;
    }
}
