// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.junit;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/**
 * Runs every test in the jars of the class path whose names end in {@code .tests.jar}.
 *
 * <pre>java -cp CLASSPATH org.hilum.junit.PlainTests [REGEX]</pre>
 *
 * With REGEX only the classes whose full name contains a match. The exit code is 1 if a test failed or none ran.
 */
public final class PlainTests {
    private PlainTests() {
    }

    public static void main(String[] args) {
        Set<Path> jars = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".tests.jar")) {
                jars.add(Path.of(entry));
            }
        }
        String pattern = args.length == 0 ? ".*" : ".*(?:" + args[0] + ").*";
        boolean good = TestRun.run(DiscoverySelectors.selectClasspathRoots(jars),
                List.of(ClassNameFilter.includeClassNamePatterns(pattern)), System.out);
        System.exit(good ? 0 : 1);
    }
}
