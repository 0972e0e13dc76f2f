// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ElementDumpTest {
    @Test
    void lines_tellPathVrLengthAndDigest_alsoInsideSequences() {
        DataSet item = new DataSetBuilder("").put(Tag.ROINumber, 1).build();
        DataSet dataSet = new DataSetBuilder("").put(Tag.Modality, "abc").put(Tag.SeriesDescription, "").put(Tag.StructureSetROISequence, List.of(item, item)).build();
        // SHA-256 of "abc" is the standard's own example; of "1" and "abc" as sha256sum tells them
        assertEquals(List.of("(0008,0060) CS 3 ba7816bf8f01cfea", "(0008,103E) LO 0", "(3006,0020) SQ 2",
                "(3006,0020)[1](3006,0022) IS 1 6b86b273ff34fce1", "(3006,0020)[2](3006,0022) IS 1 6b86b273ff34fce1"), ElementDump.lines(dataSet));
    }

    @Test
    void padding_makesNoDifference_andValuesDo() {
        assertEquals(lines("A", "B "), lines("A ", " B"));
        assertNotEquals(lines("A", "B"), lines("A", "C"));
    }

    private static List<String> lines(String... values) {
        return ElementDump.lines(new DataSetBuilder("").put(Tag.ImageType, values).build());
    }
}
