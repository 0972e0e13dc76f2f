// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;

class DataSetTest {
    private static DataSetBuilder builder() {
        return new DataSetBuilder("a.dcm");
    }

    private static String problem(DataSet dataSet, Consumer<DataSet> asking) {
        Problem p = assertThrows(Problem.class, () -> asking.accept(dataSet));
        assertEquals("a.dcm", p.where());
        return p.what();
    }

    @Test
    void absentAndEmpty_areAlike_butForHas() {
        DataSet empty = builder().put(Tag.SeriesDescription, "").put(Tag.PixelSpacing, new double[0]).put(Tag.StructureSetROISequence, List.of()).build();
        for (DataSet dataSet : List.of(empty, builder().build())) {
            assertEquals(Optional.empty(), dataSet.text(Tag.SeriesDescription));
            assertEquals(List.of(), dataSet.texts(Tag.SeriesDescription));
            assertEquals(OptionalDouble.empty(), dataSet.number(Tag.PixelSpacing));
            assertTrue(dataSet.whole(Tag.Rows).isEmpty());
            assertEquals(List.of(), dataSet.sequence(Tag.StructureSetROISequence));
            assertEquals(0, dataSet.bytes(Tag.PixelData).length);
        }
        assertTrue(empty.has(Tag.SeriesDescription));
        assertFalse(empty.has(Tag.Rows));
    }

    @Test
    void texts_areTrimmedAsTheirVrAsks() {
        DataSet dataSet = builder().put(Tag.ImageType, Vr.CS, " ORIGINAL ", "", "AXIAL ").put(Tag.PatientComments, Vr.LT, "  two\\lines \0 ").put(Tag.SOPClassUID, "1.2\0").build();
        assertEquals(List.of("ORIGINAL", "", "AXIAL"), dataSet.texts(Tag.ImageType));
        assertEquals(List.of("  two\\lines"), dataSet.texts(Tag.PatientComments));
        assertEquals("1.2", dataSet.text(Tag.SOPClassUID).orElseThrow());
        assertEquals(Optional.empty(), builder().put(Tag.ImageType, "", "PRIMARY").build().text(Tag.ImageType));
    }

    @Test
    void binaryNumbers_ofEveryVr_comeBack() {
        DataSet dataSet = builder().put(1, Vr.US, 0, 65535).put(2, Vr.SS, -32768, 32767).put(3, Vr.UL, 4294967295.0).put(4, Vr.SL, -2147483648.0).put(5, Vr.FL, 0.5)
                .put(6, Vr.FD, 0.1).put(7, Vr.UV, 0x1p63).put(8, Vr.SV, -0x1p63).put(9, Vr.AT, Tag.PixelData & 0xffffffffL).build();
        assertArrayEquals(new int[] {0, 65535}, dataSet.wholes(1));
        assertArrayEquals(new int[] {-32768, 32767}, dataSet.wholes(2));
        assertEquals(4294967295.0, dataSet.number(3).orElseThrow());
        assertEquals(-2147483648, dataSet.whole(4).orElseThrow());
        assertEquals(0.5, dataSet.number(5).orElseThrow());
        assertEquals(0.1, dataSet.number(6).orElseThrow());
        assertEquals(-0x1p63, dataSet.number(8).orElseThrow());
        assertEquals(Tag.PixelData, dataSet.whole(9).orElseThrow());
        assertEquals("(7FE0,0010)", dataSet.text(9).orElseThrow());
        assertEquals("65535", dataSet.texts(1).get(1));
        assertEquals("0.1", dataSet.text(6).orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> builder().put(1, Vr.US, -1));
        assertThrows(IllegalArgumentException.class, () -> builder().put(3, Vr.UL, 0.5));
    }

    @Test
    void unsignedNumbersOf64Bits_areNotTakenForNegativeOnes() {
        byte[] most = {-1, -1, -1, -1, -1, -1, -1, -1};
        DataSet dataSet = builder().put(7, Vr.UV, most).build();
        assertEquals("18446744073709551615", dataSet.text(7).orElseThrow());
        assertEquals(0x1p64, dataSet.number(7).orElseThrow());
    }

    @Test
    void decimalStrings_areParsed_andNothingElseIs() {
        assertArrayEquals(new double[] {-1.5, 2000, 3}, builder().put(Tag.PixelSpacing, Vr.DS, " -1.5", "+2E3 ", "3").build().numbers(Tag.PixelSpacing));
        for (String wrong : List.of("1,5", "NaN", "1f", "0x10", "Infinity", "1e999", "1 2", "--1", "1\\", "\\1", "e")) {
            assertEquals("(0028,0030) PixelSpacing has a value that is no number", problem(builder().put(Tag.PixelSpacing, wrong).build(), d -> d.numbers(Tag.PixelSpacing)), wrong);
        }
    }

    @Test
    void whole_takesWhatIsWhole() {
        assertEquals(12, builder().put(Tag.InstanceNumber, "12.0").build().whole(Tag.InstanceNumber).orElseThrow());
        assertTrue(problem(builder().put(Tag.InstanceNumber, "12.5").build(), d -> d.whole(Tag.InstanceNumber)).contains("no whole number"));
        assertTrue(problem(builder().put(Tag.InstanceNumber, "3000000000").build(), d -> d.whole(Tag.InstanceNumber)).contains("no whole number"));
    }

    @Test
    void askingForAnotherKind_isToldWithTheVr() {
        DataSet dataSet = builder().put(Tag.Rows, Vr.OB, new byte[2]).put(Tag.Columns, Vr.US, new byte[3]).put(Tag.Modality, "CT").put(Tag.ContourSequence, List.of()).build();
        assertEquals("(0028,0010) Rows holds no number: its value representation is OB", problem(dataSet, d -> d.whole(Tag.Rows)));
        assertEquals("(0028,0011) Columns is damaged: 3 bytes are no whole number of values", problem(dataSet, d -> d.whole(Tag.Columns)));
        assertEquals("(0008,0060) Modality holds no items: its value representation is CS", problem(dataSet, d -> d.sequence(Tag.Modality)));
        assertEquals("(0008,0060) Modality holds no bytes: its value representation is CS", problem(dataSet, d -> d.bytes(Tag.Modality)));
        assertEquals("(3006,0040) ContourSequence holds no text: its value representation is SQ", problem(dataSet, d -> d.text(Tag.ContourSequence)));
        assertEquals("it has no (0028,0030) PixelSpacing", dataSet.missing(Tag.PixelSpacing).what());
        assertEquals("(0028,0010) Rows is 0", dataSet.wrong(Tag.Rows, "is 0").what());
    }

    @Test
    void decimals_areAsExactAs16CharactersCanBe() {
        for (double number : new double[] {0, -1, 0.1, 1.0 / 3, -1.0 / 3, 1e-7 / 3, -123456.789012345678, 1e20 / 3, -2.5e-300 / 3, 5e-324, 512, 99999999999999.0}) {
            String text = builder().put(Tag.PixelSpacing, number).build().text(Tag.PixelSpacing).orElseThrow();
            assertTrue(text.length() <= 16, text);
            assertEquals(number, Double.parseDouble(text), Math.abs(number) * 1e-8, text);
        }
        assertEquals("0.1", builder().put(Tag.PixelSpacing, 0.1).build().text(Tag.PixelSpacing).orElseThrow());
        assertEquals("512", builder().put(Tag.PixelSpacing, 512).build().text(Tag.PixelSpacing).orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> builder().put(Tag.PixelSpacing, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> builder().put(Tag.InstanceNumber, 1.5));
    }

    @Test
    void tags_areInUnsignedOrder_andElementsFitTheirVr() {
        DataSet dataSet = builder().put(0xfffcfffc, Vr.OB, new byte[1]).put(Tag.Rows, 1).put(0x90010010, Vr.LO, "X").build();
        assertEquals(List.of(Tag.Rows, 0x90010010, 0xfffcfffc), dataSet.elements().stream().map(Element::tag).toList());
        assertTrue(dataSet.has(0xfffcfffc));
        assertThrows(IllegalArgumentException.class, () -> new Element(Tag.Rows, Vr.US, new Element.Text("1")));
        assertThrows(IllegalArgumentException.class, () -> builder().put(0x00091001, "unknown to the dictionary"));
        assertEquals(List.of(Tag.Rows), dataSet.toBuilder().remove(0xfffcfffc).remove(0x90010010).build().elements().stream().map(Element::tag).toList());
    }
}
