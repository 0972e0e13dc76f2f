// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import java.util.Random;

import org.hilum.spi.Seeds;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * One phase of a made-up liver CT: an ellipsoid of liver in fat, in it a lumpy tumour whose attenuation varies the more, and
 * in the finer grain, the larger its latent texture; CT noise with the correlation of a soft reconstruction kernel over all
 * of it. Whole HU on voxels of 2 × 2 × 4 mm.
 */
final class LiverPhantom {
    static final byte LIVER = 1;
    static final byte TUMOUR = 2;
    static final Geometry GRID = new Geometry(64, 56, 24, new Vec3(2, 2, 4), new Vec3(-63, -55, -46), Axes.LPS);

    private static final double FAT = -90;
    private static final double NOISE = 11;
    private static final double NOISE_GRAIN = 1.2;
    private static final Vec3 LIVER_AXES = new Vec3(54, 44, 38);

    private final byte[] labels = new byte[GRID.count()];
    private final float[] voxels = new float[GRID.count()];

    private LiverPhantom() {
    }

    /** The same case and phase give the same phantom. */
    static LiverPhantom of(SampleCase patient, Phase phase, long seed) {
        LiverPhantom phantom = new LiverPhantom();
        phantom.label(patient, phase, new Random(Seeds.derive(seed, patient.patient(), "shape")));
        phantom.fill(patient, phase, Seeds.derive(seed, patient.patient(), phase.role()));
        return phantom;
    }

    Volume image() {
        return new Volume(GRID, voxels, Quantity.HU);
    }

    byte[] labels() {
        return labels;
    }

    /** The tumour's surface is a sphere whose radius waves gently with direction; the liver is an ellipsoid. */
    private void label(SampleCase patient, Phase phase, Random random) {
        double[] wave = random.doubles(6, -0.12, 0.12).toArray();
        Vec3 shift = new Vec3(0, 0, phase.shift());
        for (int k = 0, v = 0; k < GRID.nz(); k++) {
            for (int j = 0; j < GRID.ny(); j++) {
                for (int i = 0; i < GRID.nx(); i++, v++) {
                    Vec3 at = GRID.toPatient(i, j, k).minus(shift);
                    Vec3 d = at.minus(patient.centre());
                    double far = d.length();
                    Vec3 u = far == 0 ? new Vec3(1, 0, 0) : d.times(1 / far);
                    double bulge = 1 + wave[0] * u.x() + wave[1] * u.y() + wave[2] * u.z() + wave[3] * u.x() * u.y() * 2 + wave[4] * u.y() * u.z() * 2
                            + wave[5] * u.z() * u.x() * 2;
                    double e = Math.hypot(Math.hypot(at.x() / LIVER_AXES.x(), at.y() / LIVER_AXES.y()), at.z() / LIVER_AXES.z());
                    labels[v] = far <= patient.radius() * bulge ? TUMOUR : e <= 1 ? LIVER : 0;
                }
            }
        }
    }

    private void fill(SampleCase patient, Phase phase, long seed) {
        Random random = new Random(seed);
        double seen = (patient.texture() + phase.ownTexture() * random.nextGaussian()) / Math.sqrt(1 + phase.ownTexture() * phase.ownTexture());
        double enhancement = 1 + 0.06 * random.nextGaussian();
        double amplitude = 13 * Math.exp(0.35 * seen);
        float[] lumps = GaussianField.draw(GRID, 4.0 - 0.5 * Math.clamp(seen, -2.5, 2.5), random);
        float[] vessels = GaussianField.draw(GRID, 5, random);
        float[] noise = GaussianField.draw(GRID, NOISE_GRAIN, random);
        for (int v = 0; v < voxels.length; v++) {
            double tissue = switch (labels[v]) {
                case TUMOUR -> phase.tumour() * enhancement + amplitude * lumps[v];
                case LIVER -> phase.liver() * enhancement + 5 * vessels[v];
                default -> FAT;
            };
            voxels[v] = Math.round(tissue + NOISE * noise[v]);
        }
    }
}
