// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.stream.IntStream;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.function.Executable;

/** Short ways to read in these tests. */
final class Reading {
    static final DicomToolkit TOOLKIT = DicomToolkit.compact();

    private Reading() {
    }

    static DataSet dataSet(Path folder, byte[] file) {
        return TOOLKIT.read(RawDicom.save(folder, file)).dataSet();
    }

    /** All frames of a file, one after the other. */
    static int[] values(Path file) {
        try (Frames frames = TOOLKIT.frames(TOOLKIT.header(file))) {
            return IntStream.range(0, frames.format().frames()).mapToObj(frames::frame).flatMapToInt(IntStream::of).toArray();
        }
    }

    static Problem problem(Path file, Executable reading) {
        Problem problem = assertThrows(Problem.class, reading);
        assertEquals(file.toString(), problem.where());
        assertFalse(problem.cure().isEmpty(), problem.getMessage());
        return problem;
    }

    /** What is wrong with this file when it is read as a whole, pixels too where it has some. */
    static String problem(Path folder, byte[] bytes) {
        Path file = RawDicom.save(folder, bytes);
        return problem(file, () -> {
            TOOLKIT.read(file);
            values(file);
        }).what();
    }
}
