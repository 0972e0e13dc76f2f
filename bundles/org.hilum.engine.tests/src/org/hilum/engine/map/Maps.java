// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Discretise;
import org.hilum.image.Interpolation;
import org.hilum.image.MaskInterpolation;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** An image of noise whose right half is brighter, a ragged region of it, and maps of them. */
final class Maps {
    static final Registry REGISTRY = Registry.open(List.of());
    static final Geometry GRID = Geometry.of(9, 8, 7, 1, 1, 3);
    static final Volume IMAGE = new Volume(GRID, noise(), new Quantity("attenuation", "HU"));
    /** An ellipsoid that touches the image's edge in i. */
    static final Mask MASK = mask((i, j, k) -> i * i / 49.0 + (j - 4) * (j - 4) / 12.0 + (k - 3) * (k - 3) / 7.0 <= 1);
    static final Mask ALL = mask((i, j, k) -> true);
    static final Window BOX = Window.parse("1", "box");

    private static final OptionalDouble NONE = OptionalDouble.empty();

    /** Which voxels. */
    interface Voxels {
        boolean at(int i, int j, int k);
    }

    private Maps() {
    }

    private static float[] noise() {
        Random random = new Random(5);
        float[] x = new float[GRID.count()];
        for (int v = 0; v < x.length; v++) {
            x[v] = Math.round(100 + 20 * random.nextGaussian()) + (v % GRID.nx() > 4 ? 200 : 0);
        }
        return x;
    }

    static Mask mask(Voxels in) {
        byte[] inside = new byte[GRID.count()];
        for (int k = 0; k < GRID.nz(); k++) {
            for (int j = 0; j < GRID.ny(); j++) {
                for (int i = 0; i < GRID.nx(); i++) {
                    inside[GRID.index(i, j, k)] = (byte) (in.at(i, j, k) ? 1 : 0);
                }
            }
        }
        return new Mask(GRID, inside);
    }

    /** The image as it is, in 8 bins over the region's range. */
    static Processing plain() {
        return between(NONE, NONE);
    }

    static Processing between(OptionalDouble lowest, OptionalDouble highest) {
        return new Processing(NONE, NONE, Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false, lowest, highest, NONE, Discretise.bins(8), Discretise.bins(8));
    }

    /** A family by its defaults. */
    static PluginUse use(String family) {
        Contribution plugin = REGISTRY.find(Kind.FEATURE, family);
        return new PluginUse(plugin.id(), plugin.defaults());
    }

    static FeatureMapping mapping(String family, String feature, Processing processing, MapSettings settings) {
        return new FeatureMapping(REGISTRY, processing, use(family), feature, settings);
    }

    static MappedRegion region(FeatureMapping mapping, Volume image, Mask mask) {
        return mapping.process("tumour", image, mask, other -> {
            throw new Problem("there is no region " + other, "test", "");
        }, Task.quiet(1));
    }

    static FeatureMap map(String family, String feature, MapSettings settings, Mask mask) {
        return region(mapping(family, feature, plain(), settings), IMAGE, mask).map(2, Task.quiet(1));
    }

    /** The map's value at a voxel of the image; NaN beyond the map. */
    static double at(FeatureMap map, int i, int j, int k) {
        Geometry g = map.values().geometry();
        var p = g.toVoxel(GRID.toPatient(i, j, k));
        int a = (int) Math.round(p.x());
        int b = (int) Math.round(p.y());
        int c = (int) Math.round(p.z());
        boolean in = a >= 0 && b >= 0 && c >= 0 && a < g.nx() && b < g.ny() && c < g.nz();
        return in ? map.values().at(a, b, c) : Double.NaN;
    }
}
