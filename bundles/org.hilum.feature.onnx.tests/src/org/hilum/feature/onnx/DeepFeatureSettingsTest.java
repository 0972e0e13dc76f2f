// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

/** Settings that contradict each other, or would have no effect, are refused. */
class DeepFeatureSettingsTest {
    private static Set set() {
        return Set.of(Path.of("net.onnx"));
    }

    private static void refused(String part, Set set) {
        String said = assertThrows(IllegalArgumentException.class, set::settings).getMessage();
        assertTrue(said.contains(part), said);
    }

    @Test
    void contradictions_areRefused() {
        refused("the window needs lowest and highest", set().with("normalisation", Normalisation.WINDOW).with("lowest", OptionalDouble.of(0)));
        refused("lowest must be less than highest", set().window(100, 100));
        refused("for normalisation: window only", set().with("lowest", OptionalDouble.of(0)));
        refused("mean and sd need one number each", set().with("normalisation", Normalisation.FIXED_Z_SCORE));
        refused("mean and sd need one number each", set().window(0, 1).scale(List.of(1.0, 2.0), List.of(1.0, 1.0)));
        refused("mean and sd are for", set().scale(List.of(1.0), List.of(1.0)));
        refused("sd must be positive", set().window(0, 1).scale(List.of(1.0), List.of(0.0)));
        refused("channels must be 1 or 3", set().with("channels", OptionalInt.of(2)));
        refused("spacing must be positive", set().with("spacing", OptionalDouble.of(0)));
        refused("margin is for a box that is stretched", set().with("spacing", OptionalDouble.of(1)).with("margin", 2.0));
        refused("spacing is not", set().with("spacing-through-plane", OptionalDouble.of(1)));
    }

    @Test
    void theDefaults_nameNoModel() {
        assertEquals(Path.of(""), new DeepFeatures().defaults().model());
    }
}
