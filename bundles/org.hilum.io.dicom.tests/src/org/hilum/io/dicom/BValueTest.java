// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Diffusion-weighted series come apart by b-value, whoever made the scanner. */
class BValueTest {
    private static final List<String> APART = List.of("2.25.7/b-value-0", "2.25.7/b-value-750");

    @TempDir
    Path folder;

    /** Three places, each with b 0 and 750. */
    private List<String> items(ImageClass kind, BiFunction<DataSetBuilder, Integer, DataSetBuilder> b) {
        for (int n = 0; n < 6; n++) {
            new Made(folder).save("s" + n, b.apply(Made.slice(kind, 4 * (n % 3)), n / 3 * 750), Made.pixels(n));
        }
        try {
            return Reading.items(folder);
        } catch (Problem p) {
            return List.of(p.what());
        }
    }

    private static DataSetBuilder reserve(DataSetBuilder slice, int group, int block, String creator) {
        return slice.put(group << 16 | block, Vr.LO, creator);
    }

    private static Stream<Arguments> makers() {
        return Stream.of(Arguments.of(0x0019, "SIEMENS MR HEADER", 0x0c, Vr.IS), Arguments.of(0x0043, "GEMS_PARM_01", 0x39, Vr.IS), Arguments.of(0x2001, "Philips Imaging DD 001", 0x03, Vr.FL),
                Arguments.of(0x0065, "Image Private Header", 0x09, Vr.FD));
    }

    @ParameterizedTest
    @MethodSource("makers")
    void aMakersOwnElement_countsInWhateverBlockItsCreatorHasReserved(int group, String creator, int element, Vr vr) {
        for (int block : new int[] {0x10, 0x11, 0xe3}) {
            assertEquals(APART, items(ImageClass.MR, (s, b) -> reserve(s, group, block, creator).put(group << 16 | block << 8 | element, vr, (double) b)));
        }
    }

    @ParameterizedTest
    @MethodSource("makers")
    void underAnotherCreator_orOfAnotherModality_itMeansNothing(int group, String creator, int element, Vr vr) {
        List<String> other = items(ImageClass.MR, (s, b) -> reserve(s, group, 0x10, "SOMEBODY ELSE").put(group << 16 | 0x1000 | element, vr, (double) b));
        assertTrue(other.getFirst().startsWith("slices lie at the same place, and no attribute parts them"), other.toString());
        List<String> nextBlock = items(ImageClass.MR, (s, b) -> reserve(s, group, 0x10, creator).put(group << 16 | 0x1100 | element, vr, (double) b));
        assertTrue(nextBlock.getFirst().startsWith("slices lie at the same place, and no attribute parts them"), nextBlock.toString());
        List<String> ct = items(ImageClass.CT, (s, b) -> reserve(s, group, 0x10, creator).put(group << 16 | 0x1000 | element, vr, (double) b));
        assertTrue(ct.getFirst().startsWith("slices lie at the same place, and no attribute parts them"), ct.toString());
    }

    @Test
    void ofGesFourNumbers_theFirstCounts_withoutTheOffsetThatSomeHave() {
        assertEquals(APART, items(ImageClass.MR, (s, b) -> reserve(s, 0x43, 0x10, "GEMS_PARM_01").put(0x00431039, Vr.IS, (b == 0 ? "0" : "1000000750"), "8", "", "0")));
    }

    @Test
    void theStandardsElement_goesBeforeTheMakers() {
        assertEquals(APART, items(ImageClass.MR, (s, b) -> reserve(s, 0x19, 0x10, "SIEMENS MR HEADER").put(0x0019100c, Vr.IS, 1.0).put(Tag.DiffusionBValue, (double) b)));
    }

    @Test
    void anElementThatHoldsNoNumber_isAsIfItWereNotThere() {
        for (String text : List.of("b750", "", "-1", "NaN")) {
            List<String> items = items(ImageClass.MR, (s, b) -> reserve(s, 0x19, 0x10, "SIEMENS MR HEADER").put(0x0019100c, Vr.LO, text).put(Tag.EchoTime, b + 50.0));
            assertEquals(List.of("2.25.7/echo-time-50", "2.25.7/echo-time-800"), items);
        }
        List<String> bytes = items(ImageClass.MR, (s, b) -> reserve(s, 0x19, 0x10, "SIEMENS MR HEADER").put(0x0019100c, Vr.OB, new byte[] {7, 5}).put(Tag.EchoTime, b + 50.0));
        assertEquals(List.of("2.25.7/echo-time-50", "2.25.7/echo-time-800"), bytes);
    }

    /** As archives write what they do not know: the value's bytes are there, its representation is not. */
    @Test
    void anElementOfUnknownRepresentation_isReadByItsCreator() {
        assertEquals(APART, items(ImageClass.MR, (s, b) -> reserve(s, 0x2001, 0x10, "Philips Imaging DD 001").put(0x20011003, Vr.UN,
                ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(b).array())));
    }

    @Test
    void framesOfAnEnhancedFile_haveItInTheirGroups() {
        List<DataSet> own = Stream.of(0, 1, 2, 3).map(n -> reserve(new DataSetBuilder("test"), 0x2001, 0x10, "Philips Imaging DD 001").put(0x20011003, Vr.FL, n / 2 * 750.0)
                .put(Tag.PlanePositionSequence, List.of(new DataSetBuilder("test").put(Tag.ImagePositionPatient, 0, 0, n % 2 * 4.0).build())).build()).toList();
        new Made(folder).save("e", Made.slice(ImageClass.ENHANCED_MR, 0).put(Tag.PerFrameFunctionalGroupsSequence, own), new PixelFormat(Made.ROWS, Made.COLUMNS, 4, 1, false, "MONOCHROME2", 16, 16, 15, true),
                Made.pixels(0));
        assertEquals(APART, Reading.items(folder));
    }
}
