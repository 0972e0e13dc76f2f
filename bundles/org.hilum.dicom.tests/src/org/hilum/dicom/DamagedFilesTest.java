// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes are, a toolkit answers or throws a problem that names the file; what it says is its own. */
@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class DamagedFilesTest {
    private static final PixelFormat FORMAT = new PixelFormat(8, 8, 1, 1, false, "MONOCHROME2", 16, 12, 11, false);
    private static final int MUTATIONS = 900;

    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private static RawDicom start() {
        return RawDicom.explicit().text(Tag.Modality, "CS", "CT").text(Tag.PatientName, "PN", "SECRET^NAME");
    }

    private static byte[] file(RawDicom raw) {
        return raw.file(TransferSyntax.EXPLICIT.uid());
    }

    @Test
    void lengthsBeyondTheEnd_areRefused() {
        for (RawDicom raw : List.of(start().head(0x00281201, "OW", 0xfffffffe), start().head(Tag.PatientID, "LO", 200).bytes(new byte[20]), start().head(0x00081190, "UR", 0x7ffffff0),
                start().head(Tag.ROIContourSequence, "SQ", 0x7ffffffe), start().head(Tag.ROIContourSequence, "SQ", RawDicom.UNDEFINED).tag(0xfffee000).number(0xfffffff0, 4),
                start().head(Tag.PixelData, "OW", 0xfffffff0).bytes(new byte[9]))) {
            assertFalse(reading.problem(folder, file(raw)).contains("SECRET"));
        }
    }

    @Test
    void nestingBeyondEveryPurpose_isRefused_andWhatIsUsual_isRead() {
        assertTrue(reading.problem(folder, file(start().nested(0x0040a730, 100_000))).contains("nested"));
        int depth = 0;
        for (DataSet at = reading.dataSet(folder, file(start().nested(0x0040a730, 60))); at.has(0x0040a730); at = at.sequence(0x0040a730).get(0)) {
            depth++;
        }
        assertEquals(60, depth);
    }

    @Test
    void everyTruncation_isRefused_orEndsBetweenElements() {
        byte[] whole = file(start().sequence(Tag.StructureSetROISequence, start(), start()).openSequence(Tag.ROIContourSequence, "SQ", start()));
        for (int length = 0; length < whole.length; length++) {
            Path cut = RawDicom.save(folder, Arrays.copyOf(whole, length));
            try {
                assertTrue(reading.toolkit().read(cut).dataSet().elements().size() < 4, "of the first " + length + " bytes");
            } catch (Problem p) {
                assertEquals(cut.toString(), p.where());
            }
        }
    }

    @Test
    void mutatedFiles_areReadOrRefused_andNothingElse() {
        int[] cells = new Random(1).ints(64, 0, 4096).toArray();
        RawDicom header = start().sequence(Tag.StructureSetROISequence, start()).openSequence(Tag.ROIContourSequence, "SQ", start(), start()).us(Tag.SamplesPerPixel, 1)
                .text(Tag.PhotometricInterpretation, "CS", "MONOCHROME2").us(Tag.Rows, 8).us(Tag.Columns, 8).us(Tag.BitsAllocated, 16).us(Tag.BitsStored, 12).us(Tag.HighBit, 11)
                .us(Tag.PixelRepresentation, 0);
        byte[] compressed = RawDicom.explicit().bytes(header.toBytes()).fragments(new byte[0], Rle.frames(FORMAT, cells).get(0)).file("1.2.840.10008.1.2.5");
        byte[] plain = file(RawDicom.explicit().bytes(header.toBytes()).bytes(Tag.PixelData, "OW", new byte[128]));
        byte[] deflated = RawDicom.explicit().bytes(header.toBytes()).bytes(Tag.PixelData, "OW", new byte[128]).deflatedFile();
        Random random = new Random(5);
        for (int n = 0; n < MUTATIONS; n++) {
            byte[] bytes = List.of(compressed, plain, deflated).get(n % 3).clone();
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                bytes[128 + random.nextInt(bytes.length - 128)] = (byte) random.nextInt(256);
            }
            Path file = RawDicom.save(folder, bytes);
            try {
                reading.toolkit().read(file);
                reading.values(file);
            } catch (Problem p) {
                assertEquals(file.toString(), p.where());
                assertFalse(p.getMessage().contains("SECRET"), p.getMessage());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1.2.840.10008.1.2.4.202, High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless Only)", "1.2.840.10008.1.2.4.102, MPEG-4 AVC/H.264 High Profile / Level 4.1",
            "1.2.840.10008.1.2.4.110, JPEG XL Lossless", "1.2.3.4, the unknown transfer syntax 1.2.3.4"})
    void whatNobodyDecodes_isRefusedByItsName(String syntax, String name) {
        byte[] file = RawImage.of(RawDicom.explicit(), FORMAT).fragments(new byte[0], new byte[64]).file(syntax);
        assertTrue(reading.problem(folder, file).contains(name));
    }

    @Test
    void runLengthsThatAreCutOff_giveNoPixels() {
        byte[] encoded = Rle.frames(FORMAT, new Random(2).ints(64, 0, 4096).toArray()).get(0);
        byte[] file = RawImage.of(RawDicom.explicit(), FORMAT).fragments(new byte[0], Arrays.copyOf(encoded, encoded.length - 10)).file("1.2.840.10008.1.2.5");
        assertTrue(reading.problem(folder, file).startsWith("frame 1 "));
    }
}
