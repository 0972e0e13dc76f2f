// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.morphology;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/**
 * Morphology (IBSI HCUG), measured over the volume (DHQ4). Four of its features read intensities as well (centre of mass
 * shift, integrated intensity, Moran's I, Geary's C): those of the unfiltered image, as the family is about the region
 * and is not repeated on filter responses.
 */
public final class Morphology implements FeatureFamily<NoSettings, Shape> {
    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public List<Feature<Shape>> features(NoSettings settings) {
        return MorphologicalFeatures.ALL;
    }

    @Override
    public Parts<Shape> prepare(Region region, NoSettings settings, Task task) {
        return Parts.of(Shape.of(region, task));
    }

    @Override
    public String notation() {
        return "V and A are volume and area of the mesh that marching cubes makes of the morphological mask; p are centres of voxels; a ≥ b ≥ c are 2 √λ of the eigenvalues λ "
                + "of the sample covariance of the morphological mask's p; X are the N intensities of the intensity mask, μ their mean, w = 1 / |p − q|.";
    }

    @Override
    public boolean appliesToResponses(NoSettings settings) {
        return false;
    }

    /** Mask and deviations as doubles, as much again for mesh and hull, and the transforms of sums over pairs. */
    @Override
    public long bytes(Geometry box, NoSettings settings) {
        return 4L * Double.BYTES * box.count() + PairSums.bytes(box);
    }

    @Override
    public Map<String, Long> shared(Geometry box, NoSettings settings) {
        return Map.of();
    }
}
