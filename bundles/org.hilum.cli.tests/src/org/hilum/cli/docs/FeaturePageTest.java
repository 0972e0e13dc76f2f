// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.hilum.cli.Checkout;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Problem;
import org.hilum.testdata.GeneratedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FeaturePageTest {
    private static List<Contribution> families() {
        return Registry.open(List.of()).all(Kind.FEATURE).stream().filter(c -> c.id().startsWith("org.hilum.feature.") && known(c)).toList();
    }

    /** Not where features are known only when something is set, as a model. */
    private static boolean known(Contribution c) {
        try {
            FeatureFamily<Record, Object> family = c.plugin();
            return !family.features(c.defaults()).isEmpty();
        } catch (Problem p) {
            return false;
        }
    }

    @Test
    void everyFeature_isDocumented() {
        List<Executable> checks = new ArrayList<>();
        for (Contribution c : families()) {
            FeatureFamily<Record, Object> family = c.plugin();
            checks.add(() -> assertFalse(family.notation().isBlank(), c.shortName() + " does not say what its symbols mean: give it a notation()"));
            checks.add(() -> assertFalse(c.description().isBlank() || c.references().isEmpty(), c.shortName() + " lacks a description or a reference in plugin.xml"));
            for (Feature<Object> f : family.features(c.defaults())) {
                checks.add(() -> assertFalse(f.definition().isBlank(), c.shortName() + " " + f.id() + " has no definition: give the Feature one"));
            }
        }
        assertTrue(checks.size() > 100);
        assertAll(checks);
    }

    @Test
    void thePage_saysWhatTheFamiliesSay() {
        GeneratedPage.check(Checkout.top().resolve("docs/features.md"), FeaturePage.of(families()));
    }
}
