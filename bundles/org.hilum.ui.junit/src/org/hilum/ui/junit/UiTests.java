// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.junit;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

import org.hilum.junit.TestRun;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The tests of the workbench: every class named {@code *Test} in the installed bundles {@code org.hilum.ui*.tests}. */
final class UiTests {
    private UiTests() {
    }

    static boolean run(BundleContext context) throws ClassNotFoundException {
        List<ClassSelector> classes = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            String name = bundle.getSymbolicName();
            if (name.startsWith("org.hilum.ui") && name.endsWith(".tests")) {
                for (String type : testClasses(bundle)) {
                    classes.add(DiscoverySelectors.selectClass(bundle.loadClass(type)));
                }
            }
        }
        return TestRun.run(classes, List.of(), System.out);
    }

    private static List<String> testClasses(Bundle bundle) {
        Enumeration<URL> entries = bundle.findEntries("/", "*Test.class", true);
        return entries == null ? List.of() : Collections.list(entries).stream()
                .map(entry -> entry.getPath().replaceAll("^/(bin/)?|\\.class$", "").replace('/', '.')).sorted().toList();
    }
}
