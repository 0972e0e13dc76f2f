// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Starts Weka without what it does when left alone: a folder in the user's home, packages loaded from there, a look at the
 * network, and messages about native libraries. It insists on a home folder; it gets an empty temporary one, gone at once.
 */
final class QuietWeka {
    private static final String HOME = "WEKA_HOME";
    private static final String LIBRARIES = "java.library.path";
    private static final Map<String, String> PROPERTIES = Map.of(
            "weka.core.loadPackages", "false",
            "weka.packageManager.offline", "true",
            "com.github.fommil.netlib.BLAS", "com.github.fommil.netlib.F2jBLAS",
            "com.github.fommil.netlib.LAPACK", "com.github.fommil.netlib.F2jLAPACK",
            "com.github.fommil.netlib.ARPACK", "com.github.fommil.netlib.F2jARPACK");
    private static final boolean STARTED = begin();

    private QuietWeka() {
    }

    /** Before the first class of Weka is used. What it does it does once. */
    static boolean start() {
        return STARTED;
    }

    private static boolean begin() {
        String libraries = System.getProperty(LIBRARIES);
        String home = System.getProperty(HOME);
        PROPERTIES.forEach((name, value) -> System.setProperty(name, System.getProperty(name, value)));
        try {
            Path empty = Files.createTempDirectory("hilum-weka");
            System.setProperty(HOME, empty.toString());
            Class.forName("weka.core.WekaPackageManager", true, weka.core.Instances.class.getClassLoader());
            delete(empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("this Weka has no package manager", e);
        } finally {
            restore(HOME, home);
            restore(LIBRARIES, libraries);
        }
        return true;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }

    private static void restore(String name, String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }
}
