// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hilum.dicom.write.DicomWriter;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of scanners and planning systems. */
@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class RealFilesTest {
    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(Tools.some(SharedData.path("sts/dicom"), 10_000));
        files.addAll(Tools.some(SharedData.path("ibsi/ibsi1_ct_phantom/dicom"), 10_000));
        return files;
    }

    @Test
    void everyFile_isRead_withItsPixels() throws IOException {
        Map<String, Integer> modalities = new TreeMap<>();
        for (Path file : files()) {
            DicomFile read = reading.toolkit().read(file);
            String modality = read.dataSet().text(Tag.Modality).orElseThrow();
            modalities.merge(modality, 1, Integer::sum);
            if (read.dataSet().has(Tag.Rows)) {
                int[] values = reading.values(file);
                assertEquals(read.dataSet().whole(Tag.Rows).orElseThrow() * read.dataSet().whole(Tag.Columns).orElseThrow(), values.length);
                assertEquals(3, read.dataSet().numbers(Tag.ImagePositionPatient).length);
            } else {
                assertEquals("RTSTRUCT", modality);
                assertTrue(read.dataSet().sequence(Tag.ROIContourSequence).get(0).sequence(Tag.ContourSequence).get(0).numbers(Tag.ContourData).length % 3 == 0);
            }
        }
        assertEquals(List.of("CT", "MR", "PT", "RTSTRUCT"), List.copyOf(modalities.keySet()));
    }

    @Test
    void header_isTheDataSetWithoutPixels() throws IOException {
        for (Path file : Tools.some(SharedData.path("sts/dicom"), 40)) {
            assertEquals(ElementDump.lines(reading.toolkit().read(file).dataSet()), ElementDump.lines(reading.toolkit().header(file).dataSet()), file.toString());
        }
    }

    @Test
    void writtenAnew_theyReadAsBefore() throws IOException {
        for (Path file : Tools.some(SharedData.path("sts/dicom"), 60)) {
            DataSet read = reading.toolkit().read(file).dataSet().toBuilder().remove(Tag.SpecificCharacterSet).build();
            Path copy = folder.resolve("copy.dcm");
            DicomWriter.write(copy, read);
            assertEquals(ElementDump.lines(read), ElementDump.lines(reading.toolkit().read(copy).dataSet()), file.toString());
        }
    }
}
