// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each of the two toolkits is the other's oracle: they see the same elements and the same pixels. */
class TwoToolkitsTest {
    private static List<Reading> toolkits;

    @TempDir
    Path folder;

    @BeforeAll
    static void whereBothAre() {
        toolkits = Reading.all().toList();
        assumeTrue(toolkits.size() == 2, "./hilum build dcm4che has not been called");
    }

    /** How many elements there are. */
    private static int compare(Path file, String about) {
        DicomFile own = toolkits.get(0).toolkit().read(file);
        DicomFile other = toolkits.get(1).toolkit().read(file);
        // which says how long the meta information is, and which dcm4che doesn't keep
        List<String> meta = ElementDump.lines(own.meta().toBuilder().remove(Tag.FileMetaInformationGroupLength).build());
        List<String> elements = ElementDump.lines(own.dataSet());
        assertEquals(meta, ElementDump.lines(other.meta()), about);
        assertEquals(elements, ElementDump.lines(other.dataSet()), about);
        if (own.dataSet().has(Tag.Rows)) {
            assertArrayEquals(toolkits.get(0).values(file), toolkits.get(1).values(file), about);
        }
        return meta.size() + elements.size();
    }

    @Test
    void filesOfScannersAndPlanningSystems_areTheSameByBoth() throws IOException {
        List<Path> files = new ArrayList<>(Tools.some(SharedData.path("sts/dicom"), 10_000));
        files.addAll(Tools.some(SharedData.path("ibsi/ibsi1_ct_phantom/dicom"), 10_000));
        int elements = 0;
        for (Path file : files) {
            elements += compare(file, file.toString());
        }
        assertTrue(elements > 100 * files.size(), elements + " elements in " + files.size() + " files");
    }

    @ParameterizedTest
    @CsvSource({"dcmconv, +ti", "dcmconv, +te", "dcmconv, +tb", "dcmconv, +td", "dcmconv, -e", "dcmconv, +e", "dcmconv, -F", "dcmconv, +g", "dcmcrle, +ot", "dcmcrle, -ot",
            "gdcmconv, --rle", "gdcmconv, --explicit", "gdcmconv, --implicit"})
    void conversionsToOtherEncodings_areTheSameByBoth(String tool, String option) throws IOException, InterruptedException {
        for (String series : List.of("sts/dicom/STS_003/CT", "sts/dicom/STS_003/MR_T1", "sts/dicom/STS_003/PET", "ibsi/ibsi1_ct_phantom/dicom")) {
            for (Path file : Tools.some(SharedData.path(series), 4)) {
                Path converted = folder.resolve("converted.dcm");
                Tools.run(tool, option, file.toString(), converted.toString());
                compare(converted, file + " " + option);
            }
        }
    }

    @Test
    void jpegBaseline_differsByOneAtMost() throws IOException {
        Path file = RawDicom.save(folder, HostileFilesTest.image(HostileFilesTest.SMALL, HostileFilesTest.BASELINE, new byte[0], HostileFilesTest.jpeg()));
        int[] own = toolkits.get(0).values(file);
        int[] other = toolkits.get(1).values(file);
        assertEquals(HostileFilesTest.SMALL.frameValues(), other.length);
        for (int n = 0; n < own.length; n++) {
            assertEquals(own[n], other[n], 1, "pixel " + n);
        }
    }
}
