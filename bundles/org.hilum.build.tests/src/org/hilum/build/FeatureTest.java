// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What the product ships. */
class FeatureTest {
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"(org\\.hilum\\.[^\"]+)\"");

    @Test
    void theFeature_hasEveryBundle_butTestsAndExamples() {
        Checkout checkout = Checkout.find();
        var shipped = PLUGIN.matcher(checkout.text("features/org.hilum.feature/feature.xml")).results().map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var expected = checkout.bundles().stream().filter(b -> !b.isTest()).map(BundleFolder::name)
                .filter(name -> !name.endsWith(".junit") && !name.endsWith(".testdata") && !name.startsWith("org.hilum.example."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, shipped);
    }
}
