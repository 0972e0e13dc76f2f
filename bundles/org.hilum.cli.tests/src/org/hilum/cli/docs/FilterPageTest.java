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
import org.hilum.testdata.GeneratedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FilterPageTest {
    private static List<Contribution> filters() {
        return Registry.open(List.of()).all(Kind.FILTER).stream().filter(c -> c.id().startsWith("org.hilum.filter.")).toList();
    }

    @Test
    void everyFilter_hasADescriptionAndAReference_andNoneIsCalledLog() {
        List<Executable> checks = new ArrayList<>();
        for (Contribution c : filters()) {
            checks.add(() -> assertFalse(c.description().isBlank() || c.references().isEmpty(), c.shortName() + " lacks a description or a reference in plugin.xml"));
            checks.add(() -> assertFalse(c.shortName().equals("log"), "log may be the logarithm or the Laplacian of Gaussian"));
        }
        assertTrue(checks.size() > 20);
        assertAll(checks);
    }

    @Test
    void thePage_saysWhatTheFiltersSay() {
        GeneratedPage.check(Checkout.top().resolve("docs/filters.md"), FilterPage.of(filters()));
    }
}
