// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.localintensity;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;

/**
 * Local intensity (IBSI 9ST6), measured over the volume (DHQ4): peaks of the mean intensity in a ball of 1 cm³. A ball is
 * centred on a voxel of the intensity mask and takes in all voxels of the image whose centres it holds, whether they belong
 * to the region or not; beyond the image, and where an intensity is no finite number, there is nothing to take in.
 */
public final class LocalIntensity implements FeatureFamily<NoSettings, BallMeans> {
    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public List<Feature<BallMeans>> features(NoSettings settings) {
        return List.of(
                new Feature<>("local-peak", "Local intensity peak", "VJGA", "{intensity}", "the greatest M_p among the voxels p of the greatest intensity X_p", BallMeans::localPeak),
                new Feature<>("global-peak", "Global intensity peak", "0F91", "{intensity}", "max M_p", BallMeans::globalPeak));
    }

    @Override
    public Parts<BallMeans> prepare(Region region, NoSettings settings, Task task) {
        return Parts.of(BallMeans.of(region, task));
    }

    @Override
    public String discretisation(NoSettings settings, Discretisation ofRegion) {
        return NO_LEVELS;
    }

    @Override
    public Reach reach(Geometry grid, NoSettings settings) {
        return Reach.of(grid, Ball.RADIUS);
    }

    @Override
    public String notation() {
        return "X_p is the intensity of voxel p of the intensity mask; M_p the mean intensity of all voxels of the image, in the region or not, whose centres lie no further "
                + "than (3 / 4π)^{1/3} cm from that of p: a ball of 1 cm³.";
    }

    /** A sum and a count in double precision for each voxel, and windows of a row. */
    @Override
    public long bytes(Geometry box, NoSettings settings) {
        return 2L * Double.BYTES * box.count() + (1L << 20);
    }

    @Override
    public Map<String, Long> shared(Geometry box, NoSettings settings) {
        return Map.of();
    }
}
