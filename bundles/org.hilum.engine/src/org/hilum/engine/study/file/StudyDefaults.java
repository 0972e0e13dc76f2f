// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.List;

import org.hilum.engine.study.PerturbationChain;
import org.hilum.engine.study.Resampling;
import org.hilum.spi.image.Vec3;

/** What holds where a study says nothing. */
final class StudyDefaults {
    /**
     * Complete cells, numbers only, no column without content, one scale, one of each group of twins; then the few columns
     * that carry something, since features are many and patients few.
     */
    static final List<String> TRANSFORMS = List.of("impute", "one-hot", "near-constant", "z-score", "correlation", "lasso");
    static final String FUSION = "early";
    static final String LEARNER = "logistic";
    static final Resampling RESAMPLING = new Resampling.RepeatedKFold(5, 10);
    static final List<String> BINARY_METRICS = List.of("auc", "brier", "accuracy", "sensitivity", "specificity");
    static final long SEED = 1;
    /** Eighteen repeats: what another scan and another reader change, each a little, in all combinations. */
    static final PerturbationChain PERTURBATIONS = new PerturbationChain(1, List.of(-10.0, 0.0, 10.0), List.of(new Vec3(0.25, 0.25, 0.25), new Vec3(0.75, 0.75, 0.75)),
            List.of(-0.15, 0.0, 0.15), 1);

    private StudyDefaults() {
    }
}
