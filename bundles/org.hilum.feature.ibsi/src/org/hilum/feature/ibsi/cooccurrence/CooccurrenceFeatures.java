// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.hilum.spi.Feature;
import org.hilum.spi.Undefined;

/**
 * The 25 co-occurrence features of IBSI. Those that the standard writes as sums over cells of the matrix by the
 * difference or the sum of its indices alone are written here, equally, over the diagonal or cross-diagonal probabilities.
 */
final class CooccurrenceFeatures {
    static final List<Feature<CooccurrenceMatrix>> ALL = List.of(
            feature("joint-maximum", "Joint maximum", "GYBY", "max p_ij", CooccurrenceMatrix::maximum),
            feature("joint-average", "Joint average", "60VM", "μ = Σ i p_ij", m -> m.rows().mean()),
            feature("joint-variance", "Joint variance", "UR99", "Σ (i − μ)² p_ij", m -> m.rows().variance()),
            entropy("joint-entropy", "Joint entropy", "TU9B", "HXY = −Σ p_ij log_2 p_ij", CooccurrenceMatrix::entropy),
            feature("difference-average", "Difference average", "TF7R", "μ_d = Σ k d_k", m -> m.differences().mean()),
            feature("difference-variance", "Difference variance", "D3YU", "Σ (k − μ_d)² d_k", m -> m.differences().variance()),
            entropy("difference-entropy", "Difference entropy", "NTRS", "−Σ d_k log_2 d_k", m -> m.differences().entropy()),
            feature("sum-average", "Sum average", "ZGXS", "μ_s = Σ k s_k", m -> m.sums().mean()),
            feature("sum-variance", "Sum variance", "OEEB", "Σ (k − μ_s)² s_k", m -> m.sums().variance()),
            entropy("sum-entropy", "Sum entropy", "P6QZ", "−Σ s_k log_2 s_k", m -> m.sums().entropy()),
            feature("angular-second-moment", "Angular second moment", "8ZQL", "Σ p_ij²", CooccurrenceMatrix::energy),
            feature("contrast", "Contrast", "ACUI", "Σ (i − j)² p_ij", CooccurrenceFeatures::contrast),
            feature("dissimilarity", "Dissimilarity", "8S9J", "Σ |i − j| p_ij", m -> m.differences().mean()),
            feature("inverse-difference", "Inverse difference", "IB1Z", "Σ p_ij / (1 + |i − j|)", CooccurrenceFeatures::inverseDifference),
            feature("normalised-inverse-difference", "Normalised inverse difference", "NDRX", "Σ p_ij / (1 + |i − j| / N_g)",
                    CooccurrenceFeatures::normalisedInverseDifference),
            feature("inverse-difference-moment", "Inverse difference moment", "WF0Z", "Σ p_ij / (1 + (i − j)²)",
                    CooccurrenceFeatures::inverseDifferenceMoment),
            feature("normalised-inverse-difference-moment", "Normalised inverse difference moment", "1QCO", "Σ p_ij / (1 + (i − j)² / N_g²)",
                    CooccurrenceFeatures::normalisedInverseDifferenceMoment),
            feature("inverse-variance", "Inverse variance", "E8JP", "Σ_{i ≠ j} p_ij / (i − j)²", CooccurrenceFeatures::inverseVariance),
            feature("correlation", "Correlation", "NI2N", "(Σ i j p_ij − μ_r μ_c) / (σ_r σ_c)", CooccurrenceFeatures::correlation),
            feature("autocorrelation", "Autocorrelation", "QWB0", "Σ i j p_ij", CooccurrenceFeatures::autocorrelation),
            feature("cluster-tendency", "Cluster tendency", "DG8W", "Σ (i + j − μ_r − μ_c)² p_ij", m -> m.sums().variance()),
            feature("cluster-shade", "Cluster shade", "7NFM", "Σ (i + j − μ_r − μ_c)³ p_ij", m -> m.sums().centralMoment(3)),
            feature("cluster-prominence", "Cluster prominence", "AE86", "Σ (i + j − μ_r − μ_c)⁴ p_ij", m -> m.sums().centralMoment(4)),
            feature("information-correlation-1", "Information correlation 1", "R8DG", "(HXY + Σ p_ij log_2(r_i c_j)) / max(HX, HY)",
                    CooccurrenceFeatures::informationCorrelation1),
            feature("information-correlation-2", "Information correlation 2", "JN9H", "√(1 − exp(−2 (−Σ r_i c_j log_2(r_i c_j) − HXY)))",
                    CooccurrenceFeatures::informationCorrelation2));

    private CooccurrenceFeatures() {
    }

    /** Σ (i − j)² p<sub>ij</sub> = Σ k² p<sub>i−j,k</sub>. */
    static double contrast(CooccurrenceMatrix m) {
        return m.differences().expectation(k -> k * k);
    }

    /** Σ p<sub>i−j,k</sub> / (1 + k). */
    static double inverseDifference(CooccurrenceMatrix m) {
        return m.differences().expectation(k -> 1 / (1 + k));
    }

    /** Σ p<sub>i−j,k</sub> / (1 + k / N<sub>g</sub>). */
    static double normalisedInverseDifference(CooccurrenceMatrix m) {
        double n = m.levels();
        return m.differences().expectation(k -> 1 / (1 + k / n));
    }

    /** Σ p<sub>i−j,k</sub> / (1 + k²). */
    static double inverseDifferenceMoment(CooccurrenceMatrix m) {
        return m.differences().expectation(k -> 1 / (1 + k * k));
    }

    /** Σ p<sub>i−j,k</sub> / (1 + k² / N<sub>g</sub>²). */
    static double normalisedInverseDifferenceMoment(CooccurrenceMatrix m) {
        double n = m.levels();
        return m.differences().expectation(k -> 1 / (1 + k * k / (n * n)));
    }

    /** Σ<sub>k ≥ 1</sub> p<sub>i−j,k</sub> / k². */
    static double inverseVariance(CooccurrenceMatrix m) {
        return m.differences().expectation(k -> k == 0 ? 0 : 1 / (k * k));
    }

    /** Σ (i − μ<sub>i.</sub>) (j − μ<sub>.j</sub>) p<sub>ij</sub> / (σ<sub>i.</sub> σ<sub>.j</sub>), its covariance from var(i + j). */
    static double correlation(CooccurrenceMatrix m) {
        if (m.rows().support() == 1 || m.columns().support() == 1) {
            throw new Undefined("only one grey level occurs among the pairs");
        }
        double rows = m.rows().variance();
        double columns = m.columns().variance();
        return (m.sums().variance() - rows - columns) / 2 / Math.sqrt(rows * columns);
    }

    /** Σ i j p<sub>ij</sub> = (Σ k² p<sub>i+j,k</sub> − Σ k² p<sub>i−j,k</sub>) / 4. */
    static double autocorrelation(CooccurrenceMatrix m) {
        return (m.sums().expectation(k -> k * k) - contrast(m)) / 4;
    }

    /**
     * (HXY − HXY<sub>1</sub>) / max(HX, HY). Here −Σ p<sub>ij</sub> log<sub>2</sub>(p<sub>i.</sub> p<sub>.j</sub>), which is
     * HXY<sub>1</sub>, equals HX + HY, so that the numerator is minus the mutual information of i and j.
     */
    static double informationCorrelation1(CooccurrenceMatrix m) {
        double most = Math.max(m.rows().entropy(), m.columns().entropy());
        if (m.rows().support() == 1 && m.columns().support() == 1) {
            throw new Undefined("only one grey level occurs among the pairs");
        }
        return -mutualInformation(m) / most;
    }

    /** √(1 − exp(−2 (HXY<sub>2</sub> − HXY))); HXY<sub>2</sub> is HX + HY too, and what is left the mutual information in bits. */
    static double informationCorrelation2(CooccurrenceMatrix m) {
        return Math.sqrt(1 - Math.exp(-2 * mutualInformation(m)));
    }

    /** HX + HY − HXY, which rounding must not make negative. */
    private static double mutualInformation(CooccurrenceMatrix m) {
        return Math.max(0, m.rows().entropy() + m.columns().entropy() - m.entropy());
    }

    private static Feature<CooccurrenceMatrix> feature(String id, String label, String ibsi, String definition,
            ToDoubleFunction<CooccurrenceMatrix> formula) {
        return new Feature<>(id, label, ibsi, "", definition, m -> formula.applyAsDouble(m.orUndefined()));
    }

    private static Feature<CooccurrenceMatrix> entropy(String id, String label, String ibsi, String definition,
            ToDoubleFunction<CooccurrenceMatrix> formula) {
        return new Feature<>(id, label, ibsi, "bit", definition, m -> formula.applyAsDouble(m.orUndefined()));
    }
}
