// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import static org.hilum.feature.ibsi.pyradiomics.PyRadiomicsName.feature;

import java.util.List;

import org.hilum.feature.ibsi.neighbourhood.NeighbourhoodGreyToneDifference;
import org.hilum.feature.ibsi.neighbourhood.ToneDifferenceMatrix;
import org.hilum.spi.Feature;
import org.hilum.spi.Undefined;

/**
 * The 5 tone difference features of PyRadiomics, by the standard's formulas. They bear none of its codes, as voxels without a
 * neighbour count; and what would be a division by 0 is 10⁶ (Coarseness) or 0 (Busyness).
 */
final class ToneDifferenceFeatures {
    private static final Formulas<ToneDifferenceMatrix> IBSI = Formulas.of(new NeighbourhoodGreyToneDifference());
    private static final double COARSEST = 1e6;

    static final List<Feature<ToneDifferenceMatrix>> ALL = List.of(
            feature("Busyness", "", "", "Σ p_i s_i / ΣΣ |i p_i − j p_j|; 0 where that is 0", m -> or("NQ30", m, 0)),
            feature("Coarseness", "", "", "1 / Σ p_i s_i; 10^6 where that is 0", m -> or("QCDE", m, COARSEST)),
            feature("Complexity", "", "", "(1 / N_v) ΣΣ |i − j| (p_i s_i + p_j s_j) / (p_i + p_j)", m -> IBSI.of("HDEZ").applyAsDouble(m)),
            feature("Contrast", "", "", "ΣΣ p_i p_j (i − j)² / (N_g (N_g − 1)) · Σ s_i / N_v; 0 for a single grey level", m -> IBSI.of("65HE").applyAsDouble(m)),
            feature("Strength", "", "", "ΣΣ (p_i + p_j) (i − j)² / Σ s_i; 0 where that is 0", m -> IBSI.of("1X9X").applyAsDouble(m)));

    private ToneDifferenceFeatures() {
    }

    private static double or(String ibsi, ToneDifferenceMatrix m, double otherwise) {
        try {
            return IBSI.of(ibsi).applyAsDouble(m);
        } catch (Undefined dividedByZero) {
            return otherwise;
        }
    }
}
