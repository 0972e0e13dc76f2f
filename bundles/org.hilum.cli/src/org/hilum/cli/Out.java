// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.hilum.spi.Problem;

/** Where a command's CSV goes: the file of {@code --out}, or standard output; and images, which always go to a file. */
public final class Out {
    private Out() {
    }

    static void write(String csv, Optional<Path> file, Console console) {
        if (file.isEmpty()) {
            console.out().print(csv);
            return;
        }
        try {
            Files.writeString(file.get(), csv);
        } catch (IOException e) {
            throw unwritable(file.get(), e);
        }
    }

    /** For text that comes bit by bit; to be closed. */
    static PrintStream open(Path file) {
        try {
            return new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** @throws Problem where an image cannot be written to a file of that name, for no other format is written */
    public static Path nifti(String file) {
        if (!file.endsWith(".nii") && !file.endsWith(".nii.gz")) {
            throw new Problem("images are written as NIfTI", "--out " + file, "end the file's name with .nii or .nii.gz");
        }
        return Extract.path(file);
    }

    static Problem unwritable(Path file, IOException e) {
        return new Problem("the values cannot be written (" + e + ")", file.toString(), "check that the folder exists and may be written to", e);
    }
}
