// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Who may depend on whom. */
class DependencyTest {
    private static final Pattern WORKBENCH = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4)\\b");
    private static final Pattern WORKBENCH_IMPORT = Pattern.compile("(?m)^import (static )?" + WORKBENCH.pattern());

    private final Checkout checkout = Checkout.find();
    private final List<BundleFolder> bundles = checkout.bundles();

    @Test
    void onlyTheWorkbench_namesSwtJfaceOrEclipseUi() {
        assertEquals(List.of(), bundles.stream().filter(b -> !b.isUi())
                .filter(b -> required(b).anyMatch(r -> WORKBENCH.matcher(r).find())).toList(), "manifests");
        assertEquals(List.of(), bundles.stream().filter(b -> !b.isUi()).flatMap(BundleFolder::sources)
                .filter(source -> Checkout.read(source).filter(text -> WORKBENCH_IMPORT.matcher(text).find()).isPresent()).toList(), "sources");
    }

    @Test
    void theWorkbench_namesNoPluginBundle() {
        Set<String> plugins = Set.copyOf(bundles.stream().filter(BundleFolder::isPlugin).map(BundleFolder::name).toList());
        assertEquals(List.of(), bundles.stream().filter(b -> b.isUi() && !b.isTest()).filter(b -> required(b).anyMatch(plugins::contains)).toList());
    }

    @Test
    void aPlugin_seesTheSpiAndImageProcessing_andNothingElseOfHilum() {
        List<BundleFolder> plugins = bundles.stream().filter(BundleFolder::isPlugin).toList();
        assertFalse(plugins.isEmpty());
        assertEquals(List.of(), plugins.stream().flatMap(plugin -> required(plugin).filter(r -> r.startsWith("org.hilum."))
                .filter(r -> !Set.of("org.hilum.spi", "org.hilum.image").contains(r))
                .filter(r -> !(r.equals("org.hilum.dicom") && plugin.name().startsWith("org.hilum.io.dicom"))).map(r -> plugin + " requires " + r)).toList());
    }

    @Test
    void theSpi_requiresTheJdkOnly() {
        BundleFolder spi = bundles.stream().filter(b -> b.name().equals("org.hilum.spi")).findFirst().orElseThrow();
        assertEquals(List.of(), required(spi).toList());
    }

    @Test
    void nothingHeadless_needsTheRunningPlatform() {
        assertEquals(List.of(), bundles.stream().filter(b -> !b.isUi())
                .filter(b -> required(b).anyMatch(r -> r.equals("org.eclipse.core.runtime") || r.equals("org.eclipse.core.jobs"))).toList());
    }

    @Test
    void nothingShipped_requiresTestsOrExamples() {
        assertEquals(List.of(), bundles.stream().filter(b -> !b.isTest() && !b.name().contains("junit"))
                .filter(b -> required(b).anyMatch(r -> r.endsWith(".tests") || r.equals("org.hilum.junit") || r.startsWith("org.hilum.example")))
                .map(BundleFolder::folder).map(Path::getFileName).toList());
    }

    private static Stream<String> required(BundleFolder bundle) {
        return Stream.concat(bundle.names("Require-Bundle").stream(), bundle.names("Import-Package").stream());
    }
}
