// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import org.hilum.feature.ibsi.texture.LevelDistribution;
import org.hilum.spi.Undefined;

/**
 * What the features read of a matrix of co-occurrence probabilities p<sub>ij</sub>. The cells themselves are not kept, so
 * that a matrix takes room for the levels that occur in it and no more.
 *
 * @param levels N<sub>g</sub>, the number of grey levels of the region
 * @param rows p<sub>i.</sub> = Σ<sub>j</sub> p<sub>ij</sub>
 * @param columns p<sub>.j</sub> = Σ<sub>i</sub> p<sub>ij</sub>
 * @param differences the diagonal probabilities p<sub>i−j,k</sub>, of |i − j| = k
 * @param sums the cross-diagonal probabilities p<sub>i+j,k</sub>, of i + j = k
 * @param maximum max p<sub>ij</sub>
 * @param energy Σ p<sub>ij</sub>²
 * @param entropy −Σ p<sub>ij</sub> log<sub>2</sub> p<sub>ij</sub>
 */
public record CooccurrenceMatrix(int levels, LevelDistribution rows, LevelDistribution columns, LevelDistribution differences,
        LevelDistribution sums, double maximum, double energy, double entropy) {

    /** Whether no two voxels lie at the distance and in the directions asked for. */
    public boolean isEmpty() {
        return maximum == 0;
    }

    /** This matrix, or {@link Undefined} where it is empty. */
    public CooccurrenceMatrix orUndefined() {
        if (isEmpty()) {
            throw new Undefined("no two voxels of the region lie at the distance and in the directions asked for");
        }
        return this;
    }
}
