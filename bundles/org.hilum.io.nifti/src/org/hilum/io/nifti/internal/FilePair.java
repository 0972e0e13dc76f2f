// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.hilum.spi.Problem;

/** The files of an image that is named by one of them: a NIfTI single file, or header (.hdr) and voxels (.img), each compressed or not. */
public record FilePair(Path header, Path voxels) {
    private static final int ENDING = 4;

    /** Whichever of the two is named; what is missing is found by the other's name. */
    public static FilePair of(Path named) {
        String name = named.getFileName().toString();
        String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String stem = plain.substring(0, Math.max(0, plain.length() - ENDING));
        return switch (plain.substring(stem.length()).toLowerCase(Locale.ROOT)) {
            case ".hdr" -> new FilePair(named, other(named, stem, plain.endsWith("HDR") ? ".IMG" : ".img", "voxels"));
            case ".img" -> new FilePair(other(named, stem, plain.endsWith("IMG") ? ".HDR" : ".hdr", "header"), named);
            default -> new FilePair(named, named);
        };
    }

    private static Path other(Path named, String stem, String ending, String what) {
        if (Files.notExists(named)) {
            throw new Problem("there is no such file", named.toString(), "check the path");
        }
        return Stream.of(ending, ending + ".gz").map(e -> named.resolveSibling(stem + e)).filter(Files::isRegularFile).findFirst()
                .orElseThrow(() -> new Problem("it is one of two files, and that of the " + what + ", " + stem + ending + ", is not beside it", named.toString(),
                        "put both into one folder"));
    }

    /** All files that are read where one is named; that one alone if the other is missing. */
    public static List<Path> files(Path named) {
        try {
            FilePair pair = of(named);
            return pair.header.equals(pair.voxels) ? List.of(named) : List.of(pair.header, pair.voxels);
        } catch (Problem incomplete) {
            // told when it is read
            return List.of(named);
        }
    }
}
