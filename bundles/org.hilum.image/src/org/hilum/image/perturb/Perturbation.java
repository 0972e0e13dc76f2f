// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import org.hilum.image.Displacement;
import org.hilum.spi.image.Vec3;

/**
 * One way to perturb a region: those of the following that are not 0, in this order. Noise comes before interpolation, the
 * grid is turned and moved in it, the mask is changed after it and before re-segmentation.
 *
 * @param noise 0: none is added; otherwise a number that tells perturbations apart that are alike but for the draw
 * @param rotation of the grid, in degrees; see {@link Displacement}
 * @param translation of the grid, in its voxels
 * @param volume the change of the mask's volume: −0.1 takes a tenth away
 * @param contour 0: the contour stays; otherwise a number as that of the noise
 */
public record Perturbation(int noise, double rotation, Vec3 translation, double volume, int contour) {
    public Perturbation {
        if (noise < 0 || contour < 0 || !(volume > -1) || !Double.isFinite(volume)) {
            throw new IllegalArgumentException("draws count from 1, and a volume stays above 0: " + noise + ", " + contour + ", " + volume);
        }
        new Displacement(rotation, translation);
    }

    /** For example {@code n1_r-10_t0.25+0.25+0.25_v0.1_c2}; what is not perturbed is not named. */
    public String name() {
        StringBuilder name = new StringBuilder();
        add(name, noise > 0, "n" + noise);
        add(name, rotation != 0, "r" + number(rotation));
        add(name, translation.length() != 0, "t" + number(translation.x()) + "+" + number(translation.y()) + "+" + number(translation.z()));
        add(name, volume != 0, "v" + number(volume));
        add(name, contour > 0, "c" + contour);
        return name.isEmpty() ? "none" : name.toString();
    }

    /** Whether chance has a part in it. */
    public boolean isRandom() {
        return noise > 0 || volume != 0 || contour > 0;
    }

    private static void add(StringBuilder name, boolean used, String part) {
        if (used) {
            name.append(name.isEmpty() ? "" : "_").append(part);
        }
    }

    private static String number(double x) {
        return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
    }
}
