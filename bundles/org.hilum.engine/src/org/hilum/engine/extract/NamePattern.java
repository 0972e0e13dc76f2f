// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which files a reader takes, as its {@code files} attribute says: a name with {@code *} and {@code ?} in it, in any case;
 * {@value #FOLDER}, a folder; {@value #NO_ENDING}, a name without an ending. Numbers are none, since DICOM files are often
 * named by UIDs, as 1.2.840.3.
 */
record NamePattern(String text) {
    private static final String FOLDER = "*/";
    private static final String NO_ENDING = "*.";
    private static final Pattern ENDING = Pattern.compile(".+\\.[0-9]*[A-Za-z][A-Za-z0-9]*");

    boolean takes(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (text) {
            case FOLDER -> Files.isDirectory(file);
            case NO_ENDING -> !name.isEmpty() && !ENDING.matcher(name).matches();
            default -> FileSystems.getDefault().getPathMatcher("glob:" + text).matches(Path.of(name));
        };
    }

    /** For people. */
    String describe() {
        return switch (text) {
            case FOLDER -> "folders";
            case NO_ENDING -> "files without an ending";
            default -> text;
        };
    }
}
