// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/**
 * What the features read of a matrix of counts s<sub>ij</sub>, of grey level i with extent j. Where they are probabilities,
 * p<sub>ij</sub> = s<sub>ij</sub> / N<sub>s</sub>. The cells themselves are not kept.
 *
 * @param total N<sub>s</sub> = Σ s<sub>ij</sub>
 * @param voxels N<sub>v</sub>, the number of voxels that were counted, once for each matrix that was merged
 * @param levels p<sub>i.</sub>
 * @param extents p<sub>.j</sub>
 * @param smallLow Σ p<sub>ij</sub> / (i² j²)
 * @param smallHigh Σ i² p<sub>ij</sub> / j²
 * @param largeLow Σ j² p<sub>ij</sub> / i²
 * @param largeHigh Σ i² j² p<sub>ij</sub>
 * @param energy Σ p<sub>ij</sub>²
 * @param entropy −Σ p<sub>ij</sub> log<sub>2</sub> p<sub>ij</sub>
 */
public record CountMatrix(double total, double voxels, LevelDistribution levels, LevelDistribution extents, double smallLow, double smallHigh, double largeLow,
        double largeHigh, double energy, double entropy) {
    /** @param firstLevel the grey level that was counted as 1 */
    public static CountMatrix of(CellCounts counts, int firstLevel, double voxels) {
        return new CountSums(counts.cells(), firstLevel - 1).matrix(voxels);
    }

    /** Of counts in which each voxel is counted once, so that N<sub>v</sub> = N<sub>s</sub>. */
    public static CountMatrix ofVoxels(CellCounts counts, int firstLevel) {
        CountSums sums = new CountSums(counts.cells(), firstLevel - 1);
        return sums.matrix(sums.total());
    }
}
