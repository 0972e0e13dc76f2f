// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;

/** The formulas of one of the standard's families, by their codes: none is written twice. */
final class Formulas<D> {
    private final Map<String, Feature<D>> byCode;

    private Formulas(Map<String, Feature<D>> byCode) {
        this.byCode = byCode;
    }

    static <S extends Record, D> Formulas<D> of(FeatureFamily<S, D> family) {
        return new Formulas<>(family.features(family.defaults()).stream().collect(Collectors.toMap(Feature::ibsi, f -> f)));
    }

    ToDoubleFunction<? super D> of(String ibsi) {
        Feature<D> known = byCode.get(ibsi);
        if (known == null) {
            throw new IllegalArgumentException("no feature " + ibsi);
        }
        return known.formula();
    }
}
