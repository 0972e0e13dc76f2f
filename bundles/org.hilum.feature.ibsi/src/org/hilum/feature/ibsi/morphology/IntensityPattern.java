// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;

/** Where the N intensities X of a region's intensity mask lie, or why nothing can be said of that. */
sealed interface IntensityPattern {
    /** μ = Σ X / N. */
    double mean();

    /** Σ X p / Σ X over the voxel centres p, along the grid's own axes in mm. */
    Vec3 centreOfMass();

    /** I = N Σ w y<sub>p</sub> y<sub>q</sub> / (Σ w Σ y²), y = X − μ and w = 1 / distance, over all pairs of voxels p ≠ q. */
    double moranI();

    /** C = (N − 1) Σ w (X<sub>p</sub> − X<sub>q</sub>)² / (2 Σ w Σ y²), over the same pairs and with the same weights. */
    double gearyC();

    static IntensityPattern of(Region region, Task task) {
        Deviations deviations;
        try {
            deviations = Deviations.of(region);
        } catch (Undefined none) {
            return new NoPattern(none.getMessage());
        }
        return new MeasuredPattern(VoxelSums.of(deviations), PairSums.of(deviations, task));
    }

    /** Of an empty intensity mask, or of intensities that are no numbers. */
    record NoPattern(String reason) implements IntensityPattern {
        @Override
        public double mean() {
            throw new Undefined(reason);
        }

        @Override
        public Vec3 centreOfMass() {
            throw new Undefined(reason);
        }

        @Override
        public double moranI() {
            throw new Undefined(reason);
        }

        @Override
        public double gearyC() {
            throw new Undefined(reason);
        }
    }

    /** The pattern from sums over voxels and over pairs of them. */
    record MeasuredPattern(VoxelSums voxels, PairSums pairs) implements IntensityPattern {
        @Override
        public double mean() {
            return voxels.mean();
        }

        @Override
        public Vec3 centreOfMass() {
            if (voxels.intensity() == 0) {
                throw new Undefined("the intensities add up to 0");
            }
            return voxels.moment().times(1 / voxels.intensity());
        }

        @Override
        public double moranI() {
            checkVaries();
            return voxels.count() * pairs.products() / (pairs.weights() * voxels.squares());
        }

        /** Σ w (X<sub>p</sub> − X<sub>q</sub>)² = 2 Σ w y<sub>p</sub>² − 2 Σ w y<sub>p</sub> y<sub>q</sub>. */
        @Override
        public double gearyC() {
            checkVaries();
            return (voxels.count() - 1) * (pairs.squares() - pairs.products()) / (pairs.weights() * voxels.squares());
        }

        private void checkVaries() {
            if (voxels.count() == 1) {
                throw new Undefined("the intensity mask has one voxel only");
            }
            if (voxels.squares() == 0) {
                throw new Undefined("all intensities are equal");
            }
        }
    }
}
