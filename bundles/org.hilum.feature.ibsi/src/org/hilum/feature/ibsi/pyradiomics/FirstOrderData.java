// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import org.hilum.feature.ibsi.statistics.Intensities;

/**
 * What first order features read.
 *
 * @param intensities X
 * @param share p<sub>i</sub>, the share of the voxels that grey level i holds
 * @param shift c, which is added to intensities where squares are summed
 * @param voxelVolume mm³
 */
record FirstOrderData(Intensities intensities, double[] share, double shift, double voxelVolume) {
    /** Σ (X + c)² = Σ X² + 2 c N μ + N c². */
    double energy() {
        double n = intensities.count();
        return intensities.energy() + 2 * shift * n * intensities.mean() + n * shift * shift;
    }

    /** −Σ p<sub>i</sub> log<sub>2</sub> p<sub>i</sub>. */
    double entropy() {
        double sum = 0;
        for (double p : share) {
            sum -= p > 0 ? p * Math.log(p) / Math.log(2) : 0;
        }
        return sum;
    }

    /** Σ p<sub>i</sub>². */
    double uniformity() {
        double sum = 0;
        for (double p : share) {
            sum += p * p;
        }
        return sum;
    }
}
