// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysTest {
    enum Weights { MEAN, INNER_AUC }

    @ParameterizedTest
    @CsvSource({ "width,width", "binWidth,bin-width", "lambda1Se,lambda1-se", "useHU,use-hu", "glcmUSPart,glcm-us-part", "x,x" })
    void componentNames_getADashBeforeEachWord(String component, String key) {
        assertEquals(key, Keys.of(component));
    }

    @Test
    void enumConstants_areLowerCaseWithDashes() {
        assertEquals("inner-auc", Keys.of(Weights.INNER_AUC));
        assertEquals("mean", Keys.of(Weights.MEAN));
    }
}
