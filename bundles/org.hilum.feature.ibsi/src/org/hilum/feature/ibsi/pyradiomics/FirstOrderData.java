// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import org.hilum.feature.ibsi.statistics.Intensities;
import org.hilum.feature.ibsi.texture.LevelDistribution;

/**
 * What first order features read.
 *
 * @param intensities X
 * @param levels p<sub>i</sub>, the share of the voxels that have grey level i
 * @param shift c, which is added to intensities where squares are summed
 * @param voxelVolume mm³
 */
record FirstOrderData(Intensities intensities, LevelDistribution levels, double shift, double voxelVolume) {
    /** Σ (X + c)² = Σ X² + 2 c N μ + N c². */
    double energy() {
        double n = intensities.count();
        return intensities.energy() + 2 * shift * n * intensities.mean() + n * shift * shift;
    }
}
