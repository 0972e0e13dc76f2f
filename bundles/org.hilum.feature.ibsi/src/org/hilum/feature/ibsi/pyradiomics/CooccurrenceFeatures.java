// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import static org.hilum.feature.ibsi.pyradiomics.PyRadiomicsName.feature;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hilum.feature.ibsi.cooccurrence.CooccurrenceMatrix;
import org.hilum.feature.ibsi.cooccurrence.GreyLevelCooccurrence;
import org.hilum.feature.ibsi.cooccurrence.PairMatrix;
import org.hilum.spi.Feature;

/**
 * The 24 co-occurrence features of PyRadiomics. All but three are the standard's, under other names, and are computed by its
 * formulas. Where only one grey level has pairs, PyRadiomics sets Correlation to 1, Imc1 to 0; where no other
 * occurs in the region, MCC to 1, be there pairs or none.
 */
final class CooccurrenceFeatures {
    private static final Formulas<CooccurrenceMatrix> IBSI = Formulas.of(new GreyLevelCooccurrence());

    private CooccurrenceFeatures() {
    }

    /** @param standard whether the matrix is one of the standard's */
    static List<Feature<PairMatrix>> of(boolean standard) {
        return List.of(
                same("Autocorrelation", "QWB0", "", "Σ i j p_ij", standard),
                same("ClusterProminence", "AE86", "", "Σ (i + j − μ_x − μ_y)^4 p_ij", standard),
                same("ClusterShade", "7NFM", "", "Σ (i + j − μ_x − μ_y)^3 p_ij", standard),
                same("ClusterTendency", "DG8W", "", "Σ (i + j − μ_x − μ_y)² p_ij", standard),
                same("Contrast", "ACUI", "", "Σ (i − j)² p_ij", standard),
                feature("Correlation", "", "", "Σ (i − μ_x) (j − μ_y) p_ij / (σ_x σ_y); 1 where σ_x σ_y = 0", m -> correlation(m.matrix().orUndefined())),
                same("DifferenceAverage", "TF7R", "", "Σ k d_k", standard),
                same("DifferenceEntropy", "NTRS", "bit", "−Σ d_k log_2 d_k", standard),
                same("DifferenceVariance", "D3YU", "", "Σ (k − DifferenceAverage)² d_k", standard),
                same("Id", "IB1Z", "", "Σ d_k / (1 + k)", standard),
                same("Idm", "WF0Z", "", "Σ d_k / (1 + k²)", standard),
                same("Idmn", "1QCO", "", "Σ d_k / (1 + k² / N_g²)", standard),
                same("Idn", "NDRX", "", "Σ d_k / (1 + k / N_g)", standard),
                feature("Imc1", "", "", "(HXY − HXY1) / max(HX, HY); 0 where that is 0", m -> informationCorrelation(m.matrix().orUndefined())),
                same("Imc2", "JN9H", "", "√(1 − exp(−2 (HXY2 − HXY)))", standard),
                same("InverseVariance", "E8JP", "", "Σ d_k / k², k ≥ 1", standard),
                same("JointAverage", "60VM", "", "μ_x = Σ i p_ij", standard),
                same("JointEnergy", "8ZQL", "", "Σ p_ij²", standard),
                same("JointEntropy", "TU9B", "bit", "HXY = −Σ p_ij log_2 p_ij", standard),
                feature("MCC", "", "", "√ of the second largest eigenvalue of Q_ij = Σ_k p_ik p_jk / (p_x(i) p_y(k)); 1 for a single grey level", CooccurrenceFeatures::mcc),
                same("MaximumProbability", "GYBY", "", "max p_ij", standard),
                same("SumAverage", "ZGXS", "", "Σ k s_k", standard),
                same("SumEntropy", "P6QZ", "bit", "−Σ s_k log_2 s_k", standard),
                same("SumSquares", "UR99", "", "Σ (i − μ_x)² p_ij", standard));
    }

    private static Feature<PairMatrix> same(String name, String ibsi, String unit, String definition, boolean standard) {
        ToDoubleFunction<? super CooccurrenceMatrix> formula = IBSI.of(ibsi);
        return feature(name, standard ? ibsi : "", unit, definition, m -> formula.applyAsDouble(m.matrix()));
    }

    private static double correlation(CooccurrenceMatrix m) {
        return m.rows().support() == 1 || m.columns().support() == 1 ? 1 : IBSI.of("NI2N").applyAsDouble(m);
    }

    private static double informationCorrelation(CooccurrenceMatrix m) {
        return m.rows().support() == 1 && m.columns().support() == 1 ? 0 : IBSI.of("R8DG").applyAsDouble(m);
    }

    private static double mcc(PairMatrix m) {
        if (m.isOfOneLevel()) {
            return 1;
        }
        m.matrix().orUndefined();
        return m.maximalCorrelation();
    }
}
