// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The plug-in that reads DICOM by dcm4che: there only after {@code ./hilum build dcm4che}. */
public final class BuiltPlugin {
    private static final Path JARS = Path.of("releng", "dcm4che", "org.hilum.dcm4che.plugin", "target", "plugins");
    private static final Optional<Object> TOOLKIT = folder().map(BuiltPlugin::load);

    private BuiltPlugin() {
    }

    /** The folder of its jars. */
    public static Optional<Path> folder() {
        return Optional.of(Path.of(System.getProperty("hilum.checkout", "")).resolve(JARS)).filter(Files::isDirectory);
    }

    /** Its DICOM toolkit, the same at every call. */
    public static Optional<Object> dicomToolkit() {
        return TOOLKIT;
    }

    private static Object load(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
            // stays open for as long as the tests run
            ClassLoader loader = new URLClassLoader(jars.stream().map(BuiltPlugin::url).toArray(URL[]::new), BuiltPlugin.class.getClassLoader());
            return loader.loadClass("org.hilum.io.dicom.dcm4che.Dcm4cheToolkit").getConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("the plug-in in " + folder + " holds no toolkit", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException("a path always has a URL", e);
        }
    }
}
