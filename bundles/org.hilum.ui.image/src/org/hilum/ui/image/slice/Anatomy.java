// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Vec3;

/**
 * Which voxel axis runs nearest to each axis of the patient. An oblique image is shown along its own voxel axes, named
 * after the nearest anatomical ones: no voxel is interpolated out of its plane.
 */
final class Anatomy {
    private static final int[][] PERMUTATIONS = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

    /** A component of a direction below this is not worth a letter: about 17 degrees off the axis. */
    private static final double WORTH_A_LETTER = 0.3;

    private Anatomy() {
    }

    /** For the patient axes left, posterior, superior: the voxel axis nearest to each, every one used once. */
    static int[] nearest(Axes axes) {
        double best = -1;
        int[] found = PERMUTATIONS[0];
        for (int[] p : PERMUTATIONS) {
            double sum = 0;
            for (int patient = 0; patient < 3; patient++) {
                sum += Math.abs(component(direction(axes, p[patient]), patient));
            }
            if (sum > best + 1e-9) {
                best = sum;
                found = p;
            }
        }
        return found;
    }

    static Vec3 direction(Axes axes, int voxelAxis) {
        return switch (voxelAxis) {
            case 0 -> axes.i();
            case 1 -> axes.j();
            default -> axes.k();
        };
    }

    static double component(Vec3 v, int patientAxis) {
        return switch (patientAxis) {
            case 0 -> v.x();
            case 1 -> v.y();
            default -> v.z();
        };
    }

    /** Where a direction points to: L or R, P or A, S or I; for an oblique one several letters, the largest share first. */
    static String letters(Vec3 direction) {
        StringBuilder text = new StringBuilder();
        double[] c = {direction.x(), direction.y(), direction.z()};
        for (int round = 0; round < 3; round++) {
            int largest = 0;
            for (int axis = 1; axis < 3; axis++) {
                largest = Math.abs(c[axis]) > Math.abs(c[largest]) ? axis : largest;
            }
            if (Math.abs(c[largest]) >= WORTH_A_LETTER) {
                text.append((c[largest] > 0 ? "LPS" : "RAI").charAt(largest));
            }
            c[largest] = 0;
        }
        return text.toString();
    }
}
