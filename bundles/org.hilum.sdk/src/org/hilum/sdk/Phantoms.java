// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.List;
import java.util.Random;

import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;

/** Small made-up images and regions. */
final class Phantoms {
    private static final Discretisation EIGHT = new Discretisation.FixedBinNumber(8);

    private Phantoms() {
    }

    /** Smooth structure and noise, seeded, in HU. */
    static Volume textured(Geometry g) {
        Random random = new Random(20260414);
        float[] voxels = new float[g.count()];
        for (int k = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++) {
                    voxels[g.index(i, j, k)] = (float) (60 + 40 * Math.sin(0.7 * i) * Math.cos(0.5 * j) + 10 * k + 15 * random.nextGaussian());
                }
            }
        }
        return new Volume(g, voxels, Quantity.HU);
    }

    static Volume flat(Geometry g) {
        float[] voxels = new float[g.count()];
        java.util.Arrays.fill(voxels, 42);
        return new Volume(g, voxels, Quantity.HU);
    }

    /** A ball of the given radius in voxels around the grid's centre, cut where the grid ends. */
    static Mask ball(Geometry g, double radius) {
        byte[] inside = new byte[g.count()];
        for (int k = 0; k < g.nz(); k++) {
            for (int j = 0; j < g.ny(); j++) {
                for (int i = 0; i < g.nx(); i++) {
                    double x = i - (g.nx() - 1) / 2.0;
                    double y = j - (g.ny() - 1) / 2.0;
                    double z = k - (g.nz() - 1) / 2.0;
                    inside[g.index(i, j, k)] = (byte) (x * x + y * y + z * z <= radius * radius ? 1 : 0);
                }
            }
        }
        return new Mask(g, inside);
    }

    /** An ordinary region: anisotropic, some voxels of the morphological mask outside the intensity mask. */
    static Region ordinary() {
        Geometry g = Geometry.of(13, 12, 9, 1, 1, 2);
        Volume image = textured(g);
        Mask mask = ball(g, 5);
        byte[] kept = mask.voxels().clone();
        for (int v = 0; v < kept.length; v++) {
            kept[v] = (byte) (kept[v] != 0 && image.at(v) > 30 ? 1 : 0);
        }
        return new Region("ordinary", image, mask, new Mask(g, kept), EIGHT);
    }

    /** Regions that are seldom thought of. */
    static List<Region> odd() {
        Geometry g = Geometry.of(7, 7, 7, 1, 1, 1);
        Geometry one = Geometry.of(1, 1, 1, 1, 1, 1);
        Geometry slice = Geometry.of(9, 9, 1, 0.5, 0.5, 10);
        Mask parts = new Mask(g, twoCorners(g));
        Mask empty = new Mask(g, new byte[g.count()]);
        return List.of(whole("flat", flat(g), ball(g, 3)), whole("one voxel", textured(one), ball(one, 1)), whole("one slice", textured(slice), ball(slice, 4)),
                whole("two parts at the image's edge", textured(g), parts), new Region("nothing left by re-segmentation", textured(g), ball(g, 3), empty, EIGHT));
    }

    static Region whole(String name, Volume image, Mask mask) {
        return new Region(name, image, mask, mask, EIGHT);
    }

    private static byte[] twoCorners(Geometry g) {
        byte[] inside = new byte[g.count()];
        for (int n = 0; n < 3; n++) {
            inside[g.index(n, 0, 0)] = 1;
            inside[g.index(6, 6 - n, 6)] = 1;
        }
        return inside;
    }
}
