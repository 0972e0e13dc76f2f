// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Problem;

/** Finds the files that a detached header names. They lie in its folder or below: a header from elsewhere must not reach what else the disk holds. */
public final class DataFiles {
    private static final int LONGEST = 4096;
    private static final String CORRECT = "correct the header's field data file";

    private DataFiles() {
    }

    static List<Path> find(Path header, DataPlace place) {
        return place.files().stream().map(name -> find(header, name)).toList();
    }

    private static Path find(Path header, String name) {
        if (name.length() > LONGEST) {
            throw new Problem("its data file has a name of " + name.length() + " characters", header.toString(), CORRECT);
        }
        Path folder = header.toAbsolutePath().normalize().getParent();
        try {
            Path named = Path.of(name);
            if (named.isAbsolute() || name.startsWith("/") || name.startsWith("\\") || !folder.resolve(named).normalize().startsWith(folder)) {
                throw new Problem("its data file lies outside of the header's folder: " + name, header.toString(), "put the file beside the header, and name it by its file name alone");
            }
            Path file = header.resolveSibling(named);
            if (isSame(header, file)) {
                throw new Problem("its data file is the header itself", header.toString(), "name the file that holds the voxels");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new Problem("its data file has a name that cannot be one: " + name, header.toString(), CORRECT, e);
        }
    }

    /** Also by another name. */
    private static boolean isSame(Path header, Path file) {
        try {
            return Files.isSameFile(header, file);
        } catch (IOException e) {
            // told when it is read
            return false;
        }
    }

    /** All files that are read where this one is named, as far as they are there. */
    public static List<Path> all(Path path) {
        List<Path> all = new ArrayList<>(List.of(path));
        try {
            find(path, NrrdFile.of(path).header().data()).stream().filter(Files::isRegularFile).forEach(all::add);
        } catch (Problem unreadable) {
            // told when it is read
        }
        return all;
    }
}
