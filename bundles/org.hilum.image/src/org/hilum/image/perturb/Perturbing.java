// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.perturb;

import org.hilum.image.Displacement;
import org.hilum.image.Disturbance;
import org.hilum.spi.Problem;
import org.hilum.spi.Seeds;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * A perturbation at work on one region.
 *
 * @param noise the image's own noise level, which is added once more ({@link NoiseLevel}); read only if the perturbation adds noise
 * @param region its name, for messages
 * @param seed of the region's; each step's follows from it by the step's name and the perturbation's, so that no two perturbations share a draw
 */
public record Perturbing(Perturbation what, double noise, String region, long seed) implements Disturbance {
    /**
     * @throws Problem where the noise is to be estimated and cannot be
     */
    public static Perturbing of(Perturbation what, Volume image, Mask mask, String region, long seed) {
        return new Perturbing(what, what.noise() == 0 ? 0 : level(image, mask, region), region, seed);
    }

    /**
     * The noise level of an image around a region.
     *
     * @throws Problem where it cannot be estimated
     */
    public static double level(Volume image, Mask mask, String region) {
        return NoiseLevel.of(image, mask).orElseThrow(() -> new Problem("the noise of the image cannot be estimated: on the region's slices it is constant, or they are smaller than 6 x 6 voxels",
                "region " + region, "leave noise out of the perturbations, or the case out of the study"));
    }

    @Override
    public Disturbance on(Volume image, Mask mask) {
        return of(what, image, mask, region, seed);
    }

    @Override
    public Displacement displacement() {
        return new Displacement(what.rotation(), what.translation());
    }

    @Override
    public Volume image(Volume part, Box of, Geometry whole, Task task) {
        return what.noise() == 0 ? part : GaussianNoise.add(part, of, whole, noise, Seeds.derive(seed, "noise", what.name()));
    }

    @Override
    public Reach room(Mask mask) {
        Reach grown = VolumeChange.room(mask, what.volume());
        return what.contour() == 0 ? grown : grown.then(ContourRandomisation.room(mask));
    }

    @Override
    public Mask mask(Mask mask, Volume image, Mask there, Task task) {
        task.check();
        Mask grown = VolumeChange.apply(mask, there, what.volume(), Seeds.derive(seed, "volume", what.name()));
        return what.contour() == 0 ? grown : ContourRandomisation.apply(grown, image, there, Seeds.derive(seed, "contour", what.name()), task);
    }
}
