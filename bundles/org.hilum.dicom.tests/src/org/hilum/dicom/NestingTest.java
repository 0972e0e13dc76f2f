// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sequences in sequences, of defined and undefined length, in every encoding. */
@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class NestingTest {
    private static final int UNKNOWN_PRIVATE = 0x00091001;

    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private static Stream<RawDicom> encodings() {
        return Stream.of(RawDicom.implicit(), RawDicom.explicit(), RawDicom.bigEndian());
    }

    private DataSet read(RawDicom raw) {
        return reading.dataSet(folder, raw.toBytes());
    }

    private static RawDicom start(RawDicom raw) {
        return raw.text(Tag.Modality, "CS", "RTSTRUCT");
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void definedAndUndefinedLengths_mayBeMixed(RawDicom raw) {
        RawDicom contour = raw.like().text(Tag.ContourData, "DS", "1\\2\\3");
        RawDicom open = raw.like().text(Tag.ROIDisplayColor, "IS", "255\\0\\0").openSequence(Tag.ContourSequence, "SQ", contour, raw.like(), contour);
        RawDicom closed = raw.like().sequence(Tag.ContourSequence, contour, contour);
        DataSet read = read(start(raw).openSequence(Tag.ROIContourSequence, "SQ", open, closed).sequence(Tag.RTROIObservationsSequence, open));
        List<DataSet> rois = read.sequence(Tag.ROIContourSequence);
        assertEquals(2, rois.size());
        assertEquals(List.of(1, 0, 1), rois.get(0).sequence(Tag.ContourSequence).stream().map(c -> c.elements().size()).toList());
        assertArrayEquals(new double[] {1, 2, 3}, rois.get(1).sequence(Tag.ContourSequence).get(1).numbers(Tag.ContourData));
        assertEquals(2, read.sequence(Tag.RTROIObservationsSequence).get(0).elements().size());
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void emptySequences_areThere_withoutItems(RawDicom raw) {
        DataSet read = read(start(raw).sequence(Tag.ROIContourSequence).openSequence(Tag.RTROIObservationsSequence, "SQ"));
        assertTrue(read.has(Tag.ROIContourSequence) && read.has(Tag.RTROIObservationsSequence));
        assertEquals(List.of(), read.sequence(Tag.ROIContourSequence));
    }

    @Test
    void unknownOfUndefinedLength_isASequenceInImplicitEncoding() {
        RawDicom item = RawDicom.implicit().text(Tag.ROIName, "LO", "GTV");
        RawDicom inner = RawDicom.implicit().openSequence(UNKNOWN_PRIVATE, "SQ", item);
        RawDicom raw = start(RawDicom.explicit()).head(0x300b1001, "UN", RawDicom.UNDEFINED);
        raw.tag(0xfffee000).number(RawDicom.UNDEFINED, 4).bytes(inner.toBytes()).tag(0xfffee00d).number(0, 4).tag(0xfffee0dd).number(0, 4);
        DataSet read = read(raw.text(0x300e0002, "CS", "APPROVED"));
        assertEquals("GTV", read.sequence(0x300b1001).get(0).sequence(UNKNOWN_PRIVATE).get(0).text(Tag.ROIName).orElseThrow());
        assertEquals("APPROVED", read.text(Tag.ApprovalStatus).orElseThrow());
    }

    @Test
    void unknownOfAKnownTag_hasTheDictionarysValueRepresentation() {
        RawDicom item = RawDicom.implicit().text(Tag.ROIName, "LO", "GTV");
        byte[] items = RawDicom.implicit().tag(0xfffee000).number(item.toBytes().length, 4).bytes(item.toBytes()).toBytes();
        DataSet read = read(start(RawDicom.explicit()).bytes(Tag.StructureSetROISequence, "UN", items).bytes(Tag.ContourData, "UN", "1.5\\2 ".getBytes()));
        assertEquals("GTV", read.sequence(Tag.StructureSetROISequence).get(0).text(Tag.ROIName).orElseThrow());
        assertArrayEquals(new double[] {1.5, 2}, read.numbers(Tag.ContourData));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void privateElements_areKeptAsBytes_andFoundByTheirCreator(RawDicom raw) {
        DataSet read = read(start(raw).text(0x70530010, "LO", "ANOTHER").text(0x70530011, "LO", "Philips PET Private Group")
                .bytes(0x70531000, "UN", (byte) 1, (byte) 2).text(0x70531100, "DS", "0.000551").text(0x70531109, "DS", "2.5"));
        assertEquals(0x70531109, read.privateTag(0x7053, "Philips PET Private Group", 0x09).orElseThrow());
        assertEquals(0.000551, read.number(read.privateTag(0x7053, "Philips PET Private Group", 0).orElseThrow()).orElseThrow());
        assertArrayEquals(new byte[] {1, 2}, read.bytes(0x70531000));
        assertTrue(read.privateTag(0x7053, "NOBODY", 0).isEmpty());
    }

    @Test
    void implicitPixelValues_areSignedWherePixelsAre_alsoInItems() {
        RawDicom signed = start(RawDicom.implicit()).us(Tag.PixelRepresentation, 1).us(Tag.PixelPaddingValue, -2000)
                .sequence(Tag.RealWorldValueMappingSequence, RawDicom.implicit().us(Tag.RealWorldValueFirstValueMapped, -5));
        DataSet read = read(signed);
        assertEquals(-2000, read.whole(Tag.PixelPaddingValue).orElseThrow());
        assertEquals(-5, read.sequence(Tag.RealWorldValueMappingSequence).get(0).whole(Tag.RealWorldValueFirstValueMapped).orElseThrow());
        assertEquals(63536, read(start(RawDicom.implicit()).us(Tag.PixelRepresentation, 0).us(Tag.PixelPaddingValue, -2000)).whole(Tag.PixelPaddingValue).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void lengthsOfGroups_areDropped_evenIfWrong(RawDicom raw) {
        DataSet read = read(start(raw).numbers(0x00280000, "UL", 4, 99999).us(Tag.Rows, 3).sequence(Tag.RealWorldValueMappingSequence, raw.like().numbers(0x00400000, "UL", 4, 1)));
        assertEquals(List.of(Tag.Modality, Tag.Rows, Tag.RealWorldValueMappingSequence), read.elements().stream().map(Element::tag).toList());
        assertTrue(read.sequence(Tag.RealWorldValueMappingSequence).get(0).elements().isEmpty());
    }

    @Test
    void lengthOfTheFirstGroup_tellsTheByteOrderToo() {
        reading.onlyOwn("takes the first element, if it is a length of a group in big endian, for little endian");
        for (RawDicom raw : encodings().toList()) {
            assertEquals(List.of(Tag.Modality), read(raw.numbers(0x00080000, "UL", 4, 10).text(Tag.Modality, "CS", "CT")).elements().stream().map(Element::tag).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void oddLengths_areReadAsTheyAre(RawDicom raw) {
        DataSet read = read(raw.bytes(Tag.Modality, "CS", (byte) 'C', (byte) 'T', (byte) 0).bytes(Tag.PatientComments, "LT", (byte) 'x').us(Tag.Rows, 7));
        assertEquals("CT", read.text(Tag.Modality).orElseThrow());
        assertEquals(7, read.whole(Tag.Rows).orElseThrow());
    }

    @Test
    void explicitValues_mayBeLongerThan16BitsTell_whereTheirVrAllows() {
        String text = "x".repeat(70000);
        DataSet read = read(start(RawDicom.explicit()).text(0x00080119, "UC", text).text(0x00080120, "UR", "a:b").text(0x0040a160, "UT", " " + text)
                .bytes(0x00420011, "OB", new byte[66000]));
        assertEquals(text, read.text(Tag.LongCodeValue).orElseThrow());
        assertEquals(" " + text, read.text(0x0040a160).orElseThrow());
        assertEquals(66000, read.bytes(0x00420011).length);
    }

    @Test
    void futureVr_isTakenAsUnknownWithALongLength() {
        DataSet read = reading.dataSet(folder, start(RawDicom.explicit()).bytes(0x00191001, "ZZ", new byte[6]).us(Tag.Rows, 7).file(TransferSyntax.EXPLICIT.uid()));
        assertEquals(Vr.UN, read.element(0x00191001).orElseThrow().vr());
        assertEquals(7, read.whole(Tag.Rows).orElseThrow());
    }

    @Test
    void iconWithEncapsulatedPixels_isReadLikeAnyItem() {
        RawDicom icon = RawDicom.explicit().us(Tag.Rows, 64).fragments(new byte[0], new byte[] {1, 2}, new byte[] {3, 4});
        DataSet read = read(start(RawDicom.explicit()).sequence(0x00880200, icon));
        assertArrayEquals(new byte[] {1, 2, 3, 4}, read.sequence(0x00880200).get(0).bytes(Tag.PixelData));
        assertFalse(read.has(Tag.PixelData));
    }

    @Test
    void elementsOutOfOrder_areSorted() {
        DataSet read = reading.dataSet(folder, RawDicom.explicit().us(Tag.Rows, 3).text(Tag.Modality, "CS", "CT").file(TransferSyntax.EXPLICIT.uid()));
        assertEquals(List.of(Tag.Modality, Tag.Rows), read.elements().stream().map(Element::tag).toList());
    }

    @Test
    void header_stopsBeforePixels_andReading_goesOnBehindThem() {
        RawDicom image = start(RawDicom.explicit()).us(Tag.Rows, 3).bytes(Tag.ExtendedOffsetTable, "OV", new byte[8]);
        RawDicom whole = RawDicom.explicit().bytes(image.toBytes()).bytes(Tag.PixelData, "OW", new byte[10]).bytes(Tag.DataSetTrailingPadding, "OB", new byte[4]);
        Path file = RawDicom.save(folder, whole.toBytes());
        assertEquals(2, reading.toolkit().header(file).dataSet().elements().size());
        assertEquals(4, reading.toolkit().read(file).dataSet().bytes(Tag.DataSetTrailingPadding).length);
        assertEquals(3, reading.toolkit().read(file).dataSet().elements().size());
        Path cut = RawDicom.save(folder, image.head(Tag.PixelData, "OW", 1 << 30).toBytes());
        assertEquals(3, reading.toolkit().header(cut).dataSet().whole(Tag.Rows).orElseThrow());
    }
}
