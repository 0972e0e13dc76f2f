// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.io.dicom.DicomImageSettings.Scale;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValuesTest {
    @TempDir
    Path folder;

    private Made made;

    @BeforeEach
    void begin() {
        made = new Made(folder);
    }

    private static DataSetBuilder one(ImageClass kind) {
        return Made.slice(kind, 0).put(Tag.SpacingBetweenSlices, 3.0);
    }

    private static int[] values(int... first) {
        return Arrays.copyOf(first, Made.ROWS * Made.COLUMNS);
    }

    private static float[] firsts(Volume v, int count) {
        return Arrays.copyOf(v.voxels(), count);
    }

    @Test
    void everySlice_hasItsOwnSlopeAndIntercept_in64Bits() {
        made.save("a", Made.slice(ImageClass.MR, 0).put(Tag.RescaleSlope, 0.1).put(Tag.RescaleIntercept, -3.0), values(1, 32767));
        made.save("b", Made.slice(ImageClass.MR, 3).put(Tag.RescaleSlope, 0.7).put(Tag.RescaleIntercept, 5.0), values(1, -32768));
        Volume v = Reading.of(folder).volume();
        assertArrayEquals(new float[] {(float) (0.1 - 3), (float) (0.1 * 32767 - 3)}, firsts(v, 2));
        assertEquals((float) (0.7 + 5), v.at(0, 0, 1));
        assertEquals((float) (0.7 * -32768 + 5), v.at(1, 0, 1));
    }

    @Test
    void storedBits_areSignedOrNot_asTheHeaderSays() {
        made.save("a", one(ImageClass.CT), new PixelFormat(Made.ROWS, Made.COLUMNS, 1, 1, false, "MONOCHROME2", 16, 12, 11, true), values(-2048, 2047, -1));
        assertArrayEquals(new float[] {-2048, 2047, -1}, firsts(Reading.of(folder).volume(), 3));
        made.save("a", one(ImageClass.CT), new PixelFormat(Made.ROWS, Made.COLUMNS, 1, 1, false, "MONOCHROME2", 16, 12, 11, false), values(4095, 2048));
        assertArrayEquals(new float[] {4095, 2048}, firsts(Reading.of(folder).volume(), 2));
        made.save("a", one(ImageClass.CT), new PixelFormat(Made.ROWS, Made.COLUMNS, 1, 1, false, "MONOCHROME2", 32, 32, 31, false), values(-1, 7));
        assertArrayEquals(new float[] {4294967295f, 7}, firsts(Reading.of(folder).volume(), 2));
    }

    @Test
    void ctWithoutRescale_isRefused_andMrIsNot() {
        made.save("a", one(ImageClass.CT).remove(Tag.RescaleSlope), values(5));
        assertEquals("it has no (0028,1053) RescaleSlope", Reading.problem(folder).what());
        made.save("a", one(ImageClass.MR).remove(Tag.RescaleSlope).remove(Tag.RescaleIntercept), values(5));
        assertEquals(5f, Reading.of(folder).volume().at(0));
        made.save("a", one(ImageClass.MR).put(Tag.RescaleSlope, 0.0), values(5));
        assertEquals("(0028,1053) RescaleSlope is 0", Reading.problem(folder).what());
    }

    @Test
    void ct_isInHounsfieldUnits_unlessItSaysOtherwise() {
        made.save("a", one(ImageClass.CT).put(Tag.RescaleType, "HU"), values(5));
        assertEquals(Quantity.HU, Reading.of(folder).volume().quantity());
        made.save("a", one(ImageClass.CT).put(Tag.RescaleType, "US"), values(5));
        Reading other = Reading.of(folder);
        assertEquals(Quantity.ARBITRARY, other.volume().quantity());
        assertTrue(other.notes().contains("DICOM: (0028,1054) RescaleType is not HU, so intensities are of no known unit"), other.notes().toString());
    }

    @Test
    void monochrome1_leavesIntensitiesAsTheyAre() {
        made.save("a", one(ImageClass.CT), new PixelFormat(Made.ROWS, Made.COLUMNS, 1, 1, false, "MONOCHROME1", 16, 16, 15, true), values(5, 9));
        Reading read = Reading.of(folder);
        assertArrayEquals(new float[] {5, 9}, firsts(read.volume(), 2));
        assertTrue(read.notes().contains("DICOM: its pixels are MONOCHROME1, which inverts their display and leaves intensities as they are"));
    }

    @Test
    void padding_keepsItsValue_andIsMarkedAndCounted() {
        made.save("a", one(ImageClass.CT).put(Tag.PixelPaddingValue, Vr.SS, -2000).put(Tag.RescaleIntercept, -24.0), values(-2000, 10, -2000, -1999));
        Reading read = Reading.of(folder);
        assertArrayEquals(new float[] {-2024, -14, -2024, -2023}, firsts(read.volume(), 4));
        assertEquals(2, read.volume().padding().count());
        assertTrue(read.volume().padding().at(0) && read.volume().padding().at(2));
        assertTrue(read.notes().contains("DICOM: 2 voxels are padding, where nothing was measured"));
    }

    @Test
    void aRangeOfPadding_isWholePadding_inWhicheverOrder_andOfWhicheverVr() {
        made.save("a", one(ImageClass.CT).put(Tag.PixelPaddingValue, Vr.US, 65536 - 1990).put(Tag.PixelPaddingRangeLimit, Vr.SS, -2000), values(-2001, -2000, -1995, -1990, -1989));
        Volume v = Reading.of(folder).volume();
        assertEquals(3, v.padding().count());
        assertFalse(v.padding().at(0) || v.padding().at(4));
    }

    private static DataSet table(int first, int... entries) {
        byte[] bytes = new byte[2 * entries.length];
        for (int e = 0; e < entries.length; e++) {
            bytes[2 * e] = (byte) entries[e];
            bytes[2 * e + 1] = (byte) (entries[e] >> 8);
        }
        return new DataSetBuilder("test").put(Tag.LUTDescriptor, Vr.US, entries.length, first & 0xffff, 16).put(Tag.LUTData, Vr.OW, bytes).build();
    }

    @Test
    void aModalityTable_isRead_ifItIsAStraightLine_andRefusedOtherwise() {
        made.save("a", one(ImageClass.CT).put(Tag.ModalityLUTSequence, List.of(table(-1, 10, 13, 16))), values(-5, -1, 0, 1, 7));
        assertArrayEquals(new float[] {10, 10, 13, 16, 16}, firsts(Reading.of(folder).volume(), 5));
        made.save("a", one(ImageClass.CT).put(Tag.ModalityLUTSequence, List.of(table(-1, 10, 13, 17))), values(0));
        assertEquals("its modality look-up table is no straight line, so its intensities measure nothing known", Reading.problem(folder).what());
    }

    @Test
    void colours_areRefused() {
        made.save("a", one(ImageClass.MR), new PixelFormat(Made.ROWS, Made.COLUMNS, 1, 3, false, "RGB", 8, 8, 7, false), new int[36]);
        assertEquals("its pixels are colours ((0028,0004) PhotometricInterpretation is RGB)", Reading.problem(folder).what());
        made.save("a", one(ImageClass.MR), new PixelFormat(Made.ROWS, Made.COLUMNS, 1, 1, false, "PALETTE COLOR", 8, 8, 7, false), new int[12]);
        assertEquals("its pixels are colours ((0028,0004) PhotometricInterpretation is PALETTE COLOR)", Reading.problem(folder).what());
    }

    @Test
    void concatenations_areRefused() {
        made.save("a", one(ImageClass.CT).put(Tag.ConcatenationUID, "2.25.4"), values(0));
        assertEquals("it is one part of a concatenation ((0020,9161) ConcatenationUID), which isn't read", Reading.problem(folder).what());
    }

    private static DataSet map(int last) {
        return new DataSetBuilder("test").put(Tag.RealWorldValueFirstValueMapped, Vr.SS, -5).put(Tag.RealWorldValueLastValueMapped, Vr.SS, last).put(Tag.RealWorldValueSlope, 0.5)
                .put(Tag.RealWorldValueIntercept, 1.0).put(Tag.MeasurementUnitsCodeSequence, List.of(new DataSetBuilder("test").put(Tag.CodeValue, "um2/s").build())).build();
    }

    @Test
    void aRealWorldMap_isReported_andAppliedWhereAskedFor() {
        made.save("a", one(ImageClass.MR).put(Tag.RealWorldValueMappingSequence, List.of(map(100))), values(8));
        Reading plain = Reading.of(folder);
        assertEquals(8f, plain.volume().at(0));
        assertTrue(plain.notes().contains("DICOM: it has a real-world value map, which was not applied (values: real-world does so)"));
        Volume v = Reading.of(folder, Reading.by(Scale.REAL_WORLD)).volume();
        assertEquals(5f, v.at(0));
        assertEquals(new Quantity("real-world value", "um2/s"), v.quantity());
    }

    @Test
    void aRealWorldMap_thatDoesNotReach_orIsMissing_isRefused() {
        made.save("a", one(ImageClass.MR).put(Tag.RealWorldValueMappingSequence, List.of(map(7))), values(8));
        assertEquals("its real-world value map holds for stored values from -5.0 to 7.0, and 8.0 occurs", Reading.problem(folder, Reading.by(Scale.REAL_WORLD)).what());
        made.save("a", one(ImageClass.MR).put(Tag.RealWorldValueMappingSequence, List.of(map(7), map(9))), values(8));
        assertEquals("it has 2 real-world value maps, and nothing says which counts", Reading.problem(folder, Reading.by(Scale.REAL_WORLD)).what());
        made.save("a", one(ImageClass.MR), values(8));
        assertEquals("it has no (0040,9096) RealWorldValueMappingSequence", Reading.problem(folder, Reading.by(Scale.REAL_WORLD)).what());
    }

    @Test
    void philipsScale_isReported_andAppliedWhereAskedFor() {
        made.save("a", one(ImageClass.MR).put(Tag.RescaleSlope, 2.0).put(Tag.RescaleIntercept, 4.0).put(0x20050010, Vr.LO, "Philips MR Imaging DD 001")
                .put(0x2005100e, Vr.FL, 0.25).put(0x2005100d, Vr.FL, 0.0), values(8));
        Reading plain = Reading.of(folder);
        assertEquals(20f, plain.volume().at(0));
        assertTrue(plain.notes().contains("DICOM: it has Philips' (2005,100E) scale slope 0.25, (2005,100D) scale intercept 0.0, which were not applied (values: philips does so)"),
                plain.notes().toString());
        assertEquals(20f / (2 * 0.25f), Reading.of(folder, Reading.by(Scale.PHILIPS)).volume().at(0));
        made.save("a", one(ImageClass.MR), values(8));
        Problem p = Reading.problem(folder, Reading.by(Scale.PHILIPS));
        assertEquals("it has no (2005,100E) scale slope of Philips MR Imaging DD 001", p.what());
    }
}
