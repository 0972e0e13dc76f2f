// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hilum.spi.Problem;
import org.hilum.testdata.BuiltPlugin;
import org.junit.jupiter.api.function.Executable;

/** Short ways to read by a toolkit. The test classes that take one as their parameter hold for every toolkit there is. */
record Reading(String name, DicomToolkit toolkit) {
    static final Reading OWN = new Reading("Hilum's own", DicomToolkit.compact());

    /** Hilum's own, and dcm4che where its profile has been built. */
    static Stream<Reading> all() {
        return Stream.concat(Stream.of(OWN), BuiltPlugin.dicomToolkit().map(toolkit -> new Reading("dcm4che", (DicomToolkit) toolkit)).stream());
    }

    /** Skips what follows for another toolkit than Hilum's own. */
    void onlyOwn(String whyOthersDiffer) {
        assumeTrue(this == OWN, name + ": " + whyOthersDiffer);
    }

    DataSet dataSet(Path folder, byte[] file) {
        return toolkit.read(RawDicom.save(folder, file)).dataSet();
    }

    /** All frames of a file, one after the other. */
    int[] values(Path file) {
        try (Frames frames = toolkit.frames(toolkit.header(file))) {
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
    String problem(Path folder, byte[] bytes) {
        Path file = RawDicom.save(folder, bytes);
        return problem(file, () -> {
            toolkit.read(file);
            values(file);
        }).what();
    }

    @Override
    public String toString() {
        return name;
    }
}
