// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.List;
import java.util.OptionalInt;

import org.hilum.sdk.Contract;
import org.junit.jupiter.api.Test;

class TransformContractTest {
    @Test
    void imputeEncodersAndLogarithm_keepTheContract() {
        Contract.of(new Impute()).check();
        Contract.of(new Impute()).with(new Impute.Settings(Impute.Fill.OWN_CATEGORY)).check();
        Contract.of(new Ordinal()).with(new Ordinal.Settings(List.of(), List.of("A", "B", "C"), List.of())).check();
        Contract.of(new OneHot()).check();
        Contract.of(new OneHot()).with(new OneHot.Settings(List.of("child-pugh"), true)).check();
        Contract.of(new Log()).check();
    }

    @Test
    void scalingAndSelection_keepTheContract() {
        Contract.of(new ZScore()).check();
        Contract.of(new ZScore()).with(new ZScore.Settings(ZScore.Deviation.POPULATION)).check();
        Contract.of(new NearConstant()).check();
        Contract.of(new Correlation()).check();
        Contract.of(new Correlation()).with(new Correlation.Settings(0.5, Correlation.Method.SPEARMAN)).check();
        Contract.of(new Pca()).check();
        Contract.of(new Pca()).with(new Pca.Settings(0, OptionalInt.of(2), false)).check();
    }

    @Test
    void lasso_keepsTheContract() {
        Contract.of(new Lasso()).check();
        Contract.of(new Lasso()).with(new Lasso.Settings(Lasso.Rule.ONE_SE, 5, 0.5, 30)).check();
    }
}
