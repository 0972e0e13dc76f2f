// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.pyradiomics;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.hilum.spi.Feature;

/** Features under the names that PyRadiomics gives them: the label is the name itself, the id its words with dashes between. */
final class PyRadiomicsName {
    private static final String BETWEEN_WORDS = "(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9A-Z])(?=[A-Z][a-z])";

    private PyRadiomicsName() {
    }

    /** {@code maximum-2d-diameter-slice} of {@code Maximum2DDiameterSlice}. */
    static String id(String name) {
        return name.replaceAll(BETWEEN_WORDS, "-").toLowerCase(Locale.ROOT);
    }

    /**
     * @param ibsi the standard's code where PyRadiomics' definition is the standard's, otherwise empty
     * @param definition the formula as people read it
     */
    static <D> Feature<D> feature(String name, String ibsi, String unit, String definition, ToDoubleFunction<? super D> formula) {
        return new Feature<>(id(name), name, ibsi, unit, definition, formula);
    }
}
