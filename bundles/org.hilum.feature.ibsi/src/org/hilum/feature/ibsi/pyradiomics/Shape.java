// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;
import java.util.Map;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/** PyRadiomics' shape features, measured once on the region itself. */
public final class Shape implements FeatureFamily<NoSettings, ShapeMeasures> {
    @Override
    public NoSettings defaults() {
        return new NoSettings();
    }

    @Override
    public List<Feature<ShapeMeasures>> features(NoSettings settings) {
        return ShapeFeatures.ALL;
    }

    @Override
    public String notation() {
        return "A and V are area and volume of the surface mesh, whose triangles have corners a, b and c; λ the eigenvalues of the covariance of "
                + "voxel centres.";
    }

    @Override
    public Parts<ShapeMeasures> prepare(Region region, NoSettings settings, Task task) {
        return Parts.of(ShapeMeasures.of(region));
    }

    @Override
    public boolean appliesToResponses(NoSettings settings) {
        return false;
    }

    @Override
    public long bytes(Geometry box, NoSettings settings) {
        return 4L * (box.nx() + 2L) * (box.ny() + 2L) * (box.nz() + 2L);
    }

    @Override
    public Map<String, Long> shared(Geometry box, NoSettings settings) {
        return Map.of();
    }
}
