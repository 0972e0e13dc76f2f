// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.spi.Problem;

/** Whatever dcm4che throws at a file's bytes becomes a problem that names the file. */
final class Guarded {
    private static final String AGAIN = "copy the file again from its source, or export it again from its archive";

    private Guarded() {
    }

    /** Something that reads. */
    interface Reading<T> {
        T get() throws IOException;
    }

    static <T> T read(Path file, Reading<T> reading) {
        String where = file.toString();
        if (Files.isDirectory(file)) {
            throw new Problem("this is a folder", where, "name a file in it");
        }
        if (!Files.exists(file)) {
            throw new Problem("there is no such file", where, "check the path");
        }
        try {
            return reading.get();
        } catch (Problem p) {
            throw p;
        } catch (EOFException e) {
            throw new Problem("the file is truncated", where, "copy it again from its source; the transfer was probably cut off", e);
        } catch (StackOverflowError e) {
            throw new Problem("its sequences are nested too deeply", where, AGAIN);
        } catch (IOException | RuntimeException e) {
            // without the exception's own words, which may hold a value
            throw new Problem("dcm4che can't read it (" + e.getClass().getSimpleName() + ")", where, AGAIN, e);
        }
    }
}
