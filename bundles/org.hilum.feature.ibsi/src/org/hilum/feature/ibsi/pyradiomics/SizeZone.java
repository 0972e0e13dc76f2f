// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.List;
import java.util.Map;

import org.hilum.feature.ibsi.Norm;
import org.hilum.feature.ibsi.SliceAggregation;
import org.hilum.feature.ibsi.texture.CountMatrix;
import org.hilum.feature.ibsi.zone.GreyLevelSizeZone;
import org.hilum.feature.ibsi.zone.SizeZoneSettings;
import org.hilum.feature.ibsi.zone.SliceZones;
import org.hilum.spi.Aggregation;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Parts;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GreyLevels;
import org.hilum.spi.image.Region;

/** PyRadiomics' grey level size zone matrix. */
public final class SizeZone implements FeatureFamily<SizeZoneOptions, CountMatrix> {
    private static final GreyLevelSizeZone STANDARD = new GreyLevelSizeZone();

    @Override
    public SizeZoneOptions defaults() {
        return new SizeZoneOptions(Within.VOLUME);
    }

    @Override
    public List<Feature<CountMatrix>> features(SizeZoneOptions options) {
        return SizeZoneFeatures.of(options.within().isStandard());
    }

    @Override
    public List<Aggregation> aggregations(SizeZoneOptions options) {
        return List.of(options.within().zones());
    }

    @Override
    public String notation() {
        return "z_ij is the number of zones of grey level i with j voxels, N_z = Σ z_ij, p_ij = z_ij / N_z, μ the mean of i or of j; N_p is the "
                + "number of voxels.";
    }

    @Override
    public Parts<CountMatrix> prepare(Region region, SizeZoneOptions options, Task task) {
        return switch (options.within()) {
            case VOLUME -> STANDARD.prepare(region, adjacent(SliceAggregation.VOLUME), task);
            case XY -> STANDARD.prepare(region, adjacent(SliceAggregation.SLICES_MERGED), task);
            // turned once, slices have the same y; turned twice, the same x
            case YZ -> new Parts<>(Map.of(Aggregation.ZONES_MERGED, List.of(SliceZones.merged(turned(turned(region.grey()))))));
            case XZ -> new Parts<>(Map.of(Aggregation.ZONES_MERGED, List.of(SliceZones.merged(turned(region.grey())))));
        };
    }

    private static SizeZoneSettings adjacent(SliceAggregation aggregation) {
        return new SizeZoneSettings(List.of(aggregation), 1, Norm.CHEBYSHEV);
    }

    /** The same levels with z called x, x called y and y called z. */
    private static GreyLevels turned(GreyLevels grey) {
        Geometry old = grey.geometry();
        Geometry g = Geometry.of(old.nz(), old.nx(), old.ny(), old.spacing().z(), old.spacing().x(), old.spacing().y());
        int[] levels = new int[g.count()];
        for (int k = 0, v = 0; k < old.nz(); k++) {
            for (int j = 0; j < old.ny(); j++) {
                for (int i = 0; i < old.nx(); i++, v++) {
                    levels[g.index(k, i, j)] = grey.levels()[v];
                }
            }
        }
        return new GreyLevels(g, levels, grey.count());
    }

    @Override
    public long bytes(Geometry box, SizeZoneOptions options) {
        return STANDARD.bytes(box, STANDARD.defaults()) + (options.within().isStandard() ? 0 : 2L * Integer.BYTES * box.count());
    }

    @Override
    public Map<String, Long> shared(Geometry box, SizeZoneOptions options) {
        return options.within().isStandard() ? STANDARD.shared(box, STANDARD.defaults()) : Map.of();
    }
}
