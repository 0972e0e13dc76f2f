// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.ArrayList;
import java.util.List;

import org.hilum.image.perturb.Perturbation;
import org.hilum.spi.image.Vec3;

/**
 * Perturbations that follow each other on a region: as many as there are ways to choose one of each list, with as many draws
 * of noise and contour.
 *
 * @param noise draws of noise; 0: none is added
 * @param rotation angles in degrees
 * @param translation moves in voxels
 * @param volume changes of the mask's volume
 * @param contour draws of the contour; 0: it stays
 */
public record PerturbationChain(int noise, List<Double> rotation, List<Vec3> translation, List<Double> volume, int contour) {
    public PerturbationChain {
        rotation = List.copyOf(rotation);
        translation = List.copyOf(translation);
        volume = List.copyOf(volume);
    }

    /** How many perturbations it stands for. */
    public long size() {
        return Math.max(1L, noise) * Math.max(1, rotation.size()) * Math.max(1, translation.size()) * Math.max(1, volume.size()) * Math.max(1, contour);
    }

    public List<Perturbation> perturbations() {
        List<Perturbation> all = new ArrayList<>();
        for (double degrees : rotation.isEmpty() ? List.of(0.0) : rotation) {
            for (Vec3 voxels : translation.isEmpty() ? List.of(new Vec3(0, 0, 0)) : translation) {
                for (double change : volume.isEmpty() ? List.of(0.0) : volume) {
                    for (int n = Math.min(1, noise); n <= noise; n++) {
                        for (int c = Math.min(1, contour); c <= contour; c++) {
                            all.add(new Perturbation(n, degrees, voxels, change, c));
                        }
                    }
                }
            }
        }
        return all;
    }
}
