// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** One folder of {@code bundles/} with its manifest. */
record BundleFolder(Path folder, Attributes headers) {
    private static final List<String> PLUGIN_KINDS = List.of("io", "segment", "filter", "feature", "transform", "fusion", "learn", "explain");

    static BundleFolder read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            return new BundleFolder(folder, new Manifest(in).getMainAttributes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    String header(String header) {
        return headers.getValue(header) == null ? "" : headers.getValue(header);
    }

    /** What a header lists, without attributes and directives. */
    List<String> names(String header) {
        // commas inside quoted version ranges part nothing
        return Arrays.stream(header(header).replaceAll("\"[^\"]*\"", "").split(",")).map(entry -> entry.replaceAll(";.*", "").strip())
                .filter(entry -> !entry.isEmpty()).toList();
    }

    boolean isTest() {
        return name().endsWith(".tests");
    }

    boolean isUi() {
        return name().startsWith("org.hilum.ui");
    }

    /** Whether it contributes algorithms through the extension points, as a lab's bundle would. */
    boolean isPlugin() {
        return !isTest() && (PLUGIN_KINDS.stream().anyMatch(kind -> name().startsWith("org.hilum." + kind + "."))
                || name().startsWith("org.hilum.example."));
    }

    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    Stream<Path> sources() {
        if (!has("src")) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
