// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user is told of damaged files. */
class BadFileTest {
    private static final String EXPLICIT = TransferSyntax.EXPLICIT.uid();

    @TempDir
    Path folder;

    private String problem(RawDicom raw) {
        return Reading.OWN.problem(folder, raw.file(EXPLICIT));
    }

    private static RawDicom start() {
        return RawDicom.explicit().text(Tag.Modality, "CS", "CT");
    }

    @Test
    void lengthsBeyondTheEnd_areRefusedBeforeAnythingIsAllocated() {
        assertEquals("the file is truncated: it ends inside (0028,1201) RedPaletteColorLookupTableData", problem(start().head(0x00281201, "OW", 0xfffffffe)));
        assertEquals("the file is truncated: it ends inside (0010,0020) PatientID", problem(start().head(Tag.PatientID, "LO", 200).bytes(new byte[20])));
        assertEquals("the file is truncated: it ends inside (3006,0039) ROIContourSequence", problem(start().head(Tag.ROIContourSequence, "SQ", 0x7ffffffe)));
        assertEquals("the file is truncated: it ends inside (3006,0039) ROIContourSequence",
                problem(start().head(Tag.ROIContourSequence, "SQ", RawDicom.UNDEFINED).tag(0xfffee000).number(0xfffffff0, 4)));
        assertEquals("the file is truncated: it ends inside (7FE0,0010) PixelData", problem(start().head(Tag.PixelData, "OW", 0xfffffff0).bytes(new byte[9])));
    }

    @Test
    void everyTruncation_isRefused_orEndsBetweenElements() {
        byte[] whole = start().sequence(Tag.StructureSetROISequence, start(), start()).openSequence(Tag.ROIContourSequence, "SQ", start()).file(EXPLICIT);
        for (int length = 160; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertTrue(Reading.OWN.dataSet(folder, cut).elements().size() < 3);
            } catch (Problem e) {
                assertTrue(e.what().contains("truncated") || e.what().contains("no element") || e.what().contains("transfer syntax"), e.what());
            }
        }
    }

    @Test
    void itemsThatDontFit_areTold() {
        RawDicom tooLong = RawDicom.explicit().tag(0xfffee000).number(8, 4).head(Tag.ROIName, "LO", 30);
        assertEquals("the data set is damaged: (3006,0026) ROIName goes on beyond the item that it is in",
                problem(start().bytes(Tag.StructureSetROISequence, "SQ", tooLong.toBytes()).bytes(0x42000010, "OB", new byte[40])));
        assertEquals("the data set is damaged: (3006,0020) StructureSetROISequence holds something else than items",
                problem(start().bytes(Tag.StructureSetROISequence, "SQ", RawDicom.explicit().us(Tag.Rows, 1).toBytes())));
        assertEquals("the data set is damaged: (3006,0020) StructureSetROISequence ends inside an element",
                problem(start().bytes(Tag.StructureSetROISequence, "SQ", new byte[5]).us(Tag.BitsStored, 1)));
        assertTrue(problem(start().tag(0xfffee00d).number(0, 4)).contains("an item or its end stands where an element should"));
        assertTrue(problem(start().head(Tag.PatientComments, "UT", RawDicom.UNDEFINED)).contains("has no length, which only sequences and pixels may lack"));
        assertTrue(problem(start().bytes(0x00090010, "\0\0", new byte[8])).contains("has no value representation"));
        assertTrue(problem(start().text(Tag.Modality, "CS", "MR")).contains("(0008,0060) Modality is there twice"));
        assertTrue(problem(start().sequence(Tag.ContourSequence).sequence(Tag.ContourSequence)).contains("(3006,0040) ContourSequence is there twice"));
        assertTrue(problem(start().bytes(new byte[] {0, 0, 0, 0, 7, 0, 0, 0})).contains("bytes that are no element follow"));
    }

    @Test
    void nestingBeyondEveryPurpose_isRefused() {
        assertTrue(problem(start().nested(0x0040a730, 100_000)).contains("is nested more than 128 deep"));
    }

    @Test
    void damagedDeflation_isTold() {
        byte[] file = start().bytes(0x00420011, "OB", new byte[5000]).deflatedFile();
        assertEquals("the file is truncated: it ends inside its deflated data set", Reading.OWN.problem(folder, Arrays.copyOf(file, file.length - 4)));
        file[file.length - 12] ^= 0x55;
        file[file.length - 20] ^= 0x55;
        assertTrue(Reading.OWN.problem(folder, file).matches("the deflated data set is damaged|the file is truncated.*"));
    }

    @Test
    void values_neverShowInMessages() {
        RawDicom raw = start().text(Tag.PatientName, "PN", "SECRET^NAME").text(Tag.PatientWeight, "DS", "SECRET");
        DataSet read = Reading.OWN.dataSet(folder, raw.file(EXPLICIT));
        Problem p = assertThrows(Problem.class, () -> read.number(Tag.PatientWeight));
        assertEquals("(0010,1030) PatientWeight has a value that is no number", p.what());
        assertFalse(p.getMessage().contains("SECRET"));
        assertFalse(problem(raw.head(Tag.PatientComments, "LT", 99)).contains("SECRET"));
        assertFalse(ElementDump.lines(read).toString().contains("SECRET"));
    }

    @Test
    void sameElementAgain_isNoDamage() {
        RawDicom twice = start().text(Tag.Modality, "CS", "CT").bytes(0x00091001, "UN", (byte) 1, (byte) 2).bytes(0x00091001, "UN", (byte) 1, (byte) 2);
        assertEquals(2, Reading.OWN.dataSet(folder, twice.file(EXPLICIT)).elements().size());
    }
}
