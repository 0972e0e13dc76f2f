// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.dicom.write.DicomWriter;
import org.hilum.dicom.write.NativePixels;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real slices, written anew by DCMTK and GDCM in other encodings, are read as the originals are. */
@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class ToolsTest {
    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private static List<Path> slices() throws IOException {
        List<Path> slices = new ArrayList<>(Tools.some(SharedData.path("ibsi/ibsi1_ct_phantom/dicom/image"), 3));
        for (String series : List.of("CT", "MR_T1", "PET")) {
            slices.addAll(Tools.some(SharedData.path("sts/dicom/STS_003/" + series + "/image"), 2));
        }
        return slices;
    }

    @ParameterizedTest
    @CsvSource({"dcmconv, +ti, Implicit VR Little Endian", "dcmconv, +te, Explicit VR Little Endian", "dcmconv, +tb, Explicit VR Big Endian",
            "dcmconv, +td, Deflated Explicit VR Little Endian", "dcmconv, -e, ", "dcmconv, +e, ", "dcmconv, -F, ",
            "dcmconv, +g, ", "dcmcrle, +ot, RLE Lossless", "dcmcrle, -ot, RLE Lossless", "gdcmconv, --rle, RLE Lossless", "gdcmconv, --explicit, Explicit VR Little Endian", "gdcmconv, --implicit, Implicit VR Little Endian"})
    void everyEncoding_readsAsTheOriginal(String tool, String option, String syntax) throws IOException, InterruptedException {
        for (Path slice : slices()) {
            Path converted = folder.resolve("converted.dcm");
            Tools.run(tool, option, slice.toString(), converted.toString());
            DicomFile read = reading.toolkit().read(converted);
            if (syntax != null) {
                assertEquals(syntax, read.syntax().name());
            }
            assertArrayEquals(reading.values(slice), reading.values(converted), slice + " " + option);
            if (!tool.equals("gdcmconv")) { // which names itself in the data set
                assertEquals(ElementDump.lines(reading.toolkit().read(slice).dataSet()), ElementDump.lines(read.dataSet()), slice + " " + option);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"--jpeg, 'JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14, Selection Value 1)'", "--jpegls, JPEG-LS Lossless Image Compression", "--j2k, JPEG 2000 Image Compression (Lossless Only)"})
    void losslesslyCompressedSlices_areTheOriginals(String option, String syntax) throws IOException, InterruptedException {
        reading.onlyOwn("it decodes what this Java's readers of images decode");
        for (Path slice : slices()) {
            Path converted = folder.resolve("converted.dcm");
            Tools.run("gdcmconv", option, slice.toString(), converted.toString());
            assertEquals(syntax, reading.toolkit().read(converted).syntax().name());
            assertArrayEquals(reading.values(slice), reading.values(converted), slice + " " + option);
        }
    }

    @Test
    void structureSets_inEveryEncoding_readAsTheOriginal() throws IOException, InterruptedException {
        for (Path file : List.of(SharedData.path("sts/dicom/STS_003/CT/mask/RS.dcm"), Tools.some(SharedData.path("ibsi/ibsi1_ct_phantom/dicom/rtstruct"), 1).get(0))) {
            List<String> original = ElementDump.lines(reading.toolkit().read(file).dataSet());
            for (String option : List.of("+ti", "+te", "+tb", "+td", "-e")) {
                Path converted = folder.resolve("converted.dcm");
                Tools.run("dcmconv", option, file.toString(), converted.toString());
                assertEquals(original, ElementDump.lines(reading.toolkit().read(converted).dataSet()), option);
            }
        }
    }

    @Test
    void pixelsOf16Bits_areThoseThatGdcmTakesOut() throws IOException, InterruptedException {
        for (Path slice : slices()) {
            Path raw = folder.resolve("pixels");
            Tools.run("gdcmraw", "-i", slice.toString(), "-t", "7fe0,0010", "-o", raw.toString());
            PixelFormat format;
            try (Frames frames = reading.toolkit().frames(reading.toolkit().header(slice))) {
                format = frames.format();
            }
            assertEquals(16, format.bitsAllocated());
            var cells = ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
            int[] expected = new int[format.frameValues()];
            for (int v = 0; v < expected.length; v++) {
                expected[v] = format.signed() ? cells.get(v) : cells.get(v) & 0xffff;
            }
            assertArrayEquals(expected, reading.values(slice));
        }
    }

    @Test
    void pixelsOfEverySize_areTheSameInBigEndian() throws IOException, InterruptedException {
        for (PixelFormat format : List.of(RawImage.grey(5, 7, 3, 1, 1, false), RawImage.grey(5, 7, 3, 8, 8, false), RawImage.grey(5, 7, 3, 16, 12, true),
                RawImage.colour(5, 7, 3, true))) {
            int[] values = RawImage.values(format, 9);
            Path file = written(format, values);
            Path converted = folder.resolve("big.dcm");
            Tools.run("dcmconv", "+tb", file.toString(), converted.toString());
            assertEquals("Explicit VR Big Endian", reading.toolkit().header(converted).syntax().name());
            assertArrayEquals(values, reading.values(converted), format.toString());
        }
    }

    @Test
    void severalFrames_packedByDcmtkIntoFragmentsOfAKilobyte_areUnpacked() throws IOException, InterruptedException {
        for (PixelFormat format : List.of(RawImage.grey(51, 67, 4, 8, 8, false), RawImage.grey(51, 67, 3, 16, 12, true), RawImage.colour(51, 67, 2, false),
                RawImage.colour(51, 67, 2, true))) {
            int[] values = RawImage.values(format, 2);
            Path packed = folder.resolve("packed.dcm");
            Tools.run("dcmcrle", "+fs", "1", written(format, values).toString(), packed.toString());
            assertArrayEquals(values, reading.values(packed), format.toString());
        }
    }

    private Path written(PixelFormat format, int[] values) {
        Path file = folder.resolve("written.dcm");
        var dataSet = new DataSetBuilder("").put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.7").put(Tag.SOPInstanceUID, "2.25.7");
        DicomWriter.write(file, NativePixels.put(dataSet, format, n -> Arrays.copyOfRange(values, n * format.frameValues(), (n + 1) * format.frameValues())).build());
        return file;
    }
}
