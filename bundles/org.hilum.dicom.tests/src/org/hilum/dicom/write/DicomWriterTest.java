// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.DicomFile;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.ElementDump;
import org.hilum.dicom.Frames;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.TransferSyntax;
import org.hilum.dicom.Vr;
import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DicomWriterTest {
    @TempDir
    Path folder;

    private final DicomToolkit toolkit = DicomToolkit.compact();

    private static DataSetBuilder start() {
        return new DataSetBuilder("").put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.66.4").put(Tag.SOPInstanceUID, "2.25.1").put(Tag.Modality, "SEG");
    }

    private DicomFile written(DataSet dataSet) {
        Path file = folder.resolve("written.dcm");
        DicomWriter.write(file, dataSet);
        return toolkit.read(file);
    }

    @Test
    void whatIsWritten_isReadBack_withMetaInformation() {
        DataSet code = new DataSetBuilder("").put(Tag.CodeValue, "T-D0050").put(Tag.CodeMeaning, "Tissue").build();
        DataSet segment = new DataSetBuilder("").put(Tag.SegmentNumber, 1).put(Tag.SegmentedPropertyCategoryCodeSequence, List.of(code)).build();
        DataSet dataSet = start().put(Tag.SegmentSequence, List.of(segment, segment, new DataSetBuilder("").build())).put(Tag.ReferencedSeriesSequence, List.of())
                .put(Tag.DimensionIndexPointer, (double) Tag.ReferencedSegmentNumber).put(Tag.ImageOrientationPatient, 1, 0, 0, 0, 0.5, -0.25).put(Tag.ContourData, Vr.DS, "1", "2")
                .put(0x00420011, Vr.OB, new byte[] {1, 2, 3, 0}).build();
        DicomFile read = written(dataSet);
        assertEquals(ElementDump.lines(dataSet), ElementDump.lines(read.dataSet()));
        assertEquals(TransferSyntax.EXPLICIT, read.syntax());
        assertEquals("2.25.1", read.meta().text(Tag.MediaStorageSOPInstanceUID).orElseThrow());
        assertEquals("HILUM", read.meta().text(Tag.ImplementationVersionName).orElseThrow());
    }

    @Test
    void textBeyondAscii_isWrittenAsUtf8_whateverCharacterSetIsNamed() {
        DataSet item = new DataSetBuilder("").put(Tag.SpecificCharacterSet, "ISO_IR 100").put(Tag.SegmentLabel, "Größe 肝").build();
        DataSet read = written(start().put(Tag.SpecificCharacterSet, "ISO_IR 100").put(Tag.SegmentSequence, List.of(item)).build()).dataSet();
        assertEquals("ISO_IR 192", read.text(Tag.SpecificCharacterSet).orElseThrow());
        assertEquals("Größe 肝", read.sequence(Tag.SegmentSequence).get(0).text(Tag.SegmentLabel).orElseThrow());
        assertFalse(read.sequence(Tag.SegmentSequence).get(0).has(Tag.SpecificCharacterSet));
        assertFalse(written(start().put(Tag.SpecificCharacterSet, "ISO_IR 192").build()).dataSet().has(Tag.SpecificCharacterSet), "ASCII needs none");
    }

    @Test
    void contoursTooLongForTheirVr_areReadBackAsNumbers() {
        double[] contour = IntStream.range(0, 30_000).mapToDouble(n -> n / 7.0).toArray();
        DataSet read = written(start().put(Tag.ContourData, contour).build()).dataSet();
        assertArrayEquals(contour, read.numbers(Tag.ContourData), 1e-9);
        assertEquals(Vr.DS, read.element(Tag.ContourData).orElseThrow().vr());
    }

    private static Stream<PixelFormat> formats() {
        return Stream.of(new PixelFormat(3, 5, 3, 1, false, "MONOCHROME2", 1, 1, 0, false), new PixelFormat(3, 5, 3, 1, false, "MONOCHROME2", 8, 8, 7, false),
                new PixelFormat(4, 5, 2, 1, false, "MONOCHROME2", 16, 12, 11, true), new PixelFormat(4, 5, 1, 1, false, "MONOCHROME1", 16, 12, 15, true),
                new PixelFormat(2, 3, 2, 1, false, "MONOCHROME2", 32, 32, 31, true), new PixelFormat(2, 3, 2, 3, true, "RGB", 8, 8, 7, false),
                new PixelFormat(2, 3, 2, 3, false, "RGB", 16, 16, 15, false));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void pixelsOfEveryFormat_areReadBack(PixelFormat format) {
        Random random = new Random(4);
        int[][] frames = Stream.generate(() -> random.ints(format.frameValues()).map(format::stored).toArray()).limit(format.frames()).toArray(int[][]::new);
        try (Frames read = toolkit.frames(written(NativePixels.put(start(), format, n -> frames[n]).build()))) {
            assertEquals(format, read.format());
            for (int n = 0; n < frames.length; n++) {
                assertArrayEquals(frames[n], read.frame(n));
            }
        }
    }

    @Test
    void valuesThatDontFit_areRefused_notCut() {
        PixelFormat format = new PixelFormat(1, 1, 1, 1, false, "MONOCHROME2", 16, 12, 11, true);
        assertThrows(IllegalArgumentException.class, () -> NativePixels.put(start(), format, n -> new int[] {2048}));
        assertThrows(IllegalArgumentException.class, () -> DicomWriter.write(folder.resolve("x"), new DataSetBuilder("").build()), "without an instance");
    }

    @Test
    void sameDataSet_givesTheSameBytes() throws IOException {
        DicomWriter.write(folder.resolve("a"), start().build());
        DicomWriter.write(folder.resolve("b"), start().build());
        assertEquals(-1, Files.mismatch(folder.resolve("a"), folder.resolve("b")));
        assertEquals(0, Files.size(folder.resolve("a")) % 2);
        assertEquals("DICM", new String(Arrays.copyOfRange(Files.readAllBytes(folder.resolve("a")), 128, 132)));
    }

    @Test
    void unwritableFile_isAProblem() {
        assertThrows(Problem.class, () -> DicomWriter.write(folder.resolve("none/x.dcm"), start().build()));
    }
}
