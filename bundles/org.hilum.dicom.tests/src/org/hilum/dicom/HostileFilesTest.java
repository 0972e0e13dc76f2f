// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import javax.imageio.ImageIO;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to cost time or memory, and files that contradict themselves, where a toolkit might show pixels or values that nobody stored. */
@ParameterizedClass
@MethodSource("org.hilum.dicom.Reading#all")
class HostileFilesTest {
    private static final String RLE = "1.2.840.10008.1.2.5";
    static final String BASELINE = "1.2.840.10008.1.2.4.50";
    static final PixelFormat SMALL = RawImage.grey(48, 64, 1, 8, 8, false);

    @Parameter
    Reading reading;

    @TempDir
    Path folder;

    private static byte[] file(RawDicom raw) {
        return raw.file(TransferSyntax.EXPLICIT.uid());
    }

    static byte[] image(PixelFormat format, String syntax, byte[]... fragments) {
        return RawImage.of(RawDicom.explicit(), format).fragments(fragments).file(syntax);
    }

    /** Of a processor, so that a busy machine doesn't count. */
    private static void withinASecond(Runnable work) {
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        work.run();
        long ms = (thread.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertTrue(ms < 1000, ms + " ms");
    }

    @Test
    void elementsInDescendingOrder_areReadOrRefusedInTime() {
        RawDicom raw = RawDicom.explicit();
        for (int n = 400_000; n > 0; n--) {
            raw.us(0x10000000 | n / 30_000 << 17 | 2 * (n % 30_000) + 2, 1);
        }
        Path file = RawDicom.save(folder, file(raw));
        withinASecond(() -> {
            try {
                assertEquals(400_000, reading.toolkit().read(file).dataSet().elements().size());
            } catch (Problem p) {
                assertTrue(p.what().contains("not in the order of their tags"), p.what());
            }
        });
    }

    @Test
    void frameOfVeryManyFragments_isDecodedInTime() {
        PixelFormat format = RawImage.grey(400, 200, 1, 8, 8, false);
        int[] values = new Random(1).ints(format.frameValues(), 0, 256).toArray();
        byte[] frame = Rle.frames(format, values).get(0);
        byte[][] fragments = new byte[frame.length / 2 + 1][];
        Arrays.setAll(fragments, n -> n == 0 ? new byte[0] : Arrays.copyOfRange(frame, 2 * n - 2, 2 * n));
        Path file = RawDicom.save(folder, image(format, RLE, fragments));
        withinASecond(() -> assertArrayEquals(values, reading.values(file)));
    }

    @Test
    void runThatGoesOnBeyondTheFrame_isRefused_andNeverBecomesZeros() {
        PixelFormat format = RawImage.grey(2, 4, 1, 8, 8, false);
        RawDicom header = RawDicom.explicit().number(1, 4).number(64, 4).bytes(new byte[56]);
        byte[] right = header.bytes((byte) 3, (byte) 1, (byte) 2, (byte) 3, (byte) 4, (byte) 3, (byte) 5, (byte) 6, (byte) 7, (byte) 8).toBytes();
        assertArrayEquals(new int[] {1, 2, 3, 4, 5, 6, 7, 8}, reading.values(RawDicom.save(folder, image(format, RLE, new byte[0], right))));
        right[69] = 4;
        String what = reading.problem(folder, image(format, RLE, new byte[0], RawDicom.explicit().bytes(right).bytes((byte) 9, (byte) 0).toBytes()));
        assertTrue(what.startsWith("frame 1 ") && what.contains("a segment goes on beyond its end"), what);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10})
    void jpegThatIsCutOff_isRefused_andNeverBecomesGrey(int part) throws IOException {
        byte[] whole = jpeg();
        byte[] cut = Arrays.copyOf(whole, whole.length - whole.length / part & -2);
        assertTrue(reading.problem(folder, image(SMALL, BASELINE, new byte[0], cut)).startsWith("frame 1 "));
    }

    @Test
    void jpegWithWrongBits_isRefused() throws IOException {
        byte[] damaged = jpeg();
        for (int at = damaged.length - 600; at < damaged.length - 300; at++) {
            damaged[at] ^= 0x55;
        }
        assertTrue(reading.problem(folder, image(SMALL, BASELINE, new byte[0], damaged)).startsWith("frame 1 "));
    }

    @Test
    void jpegOfAnotherSize_isRefusedBeforeMemoryIsTakenForIt() throws IOException {
        byte[] large = jpeg();
        int at = 2;
        while (large[at + 1] != (byte) 0xc0) {
            at += 2 + ((large[at + 2] & 0xff) << 8 | large[at + 3] & 0xff);
        }
        large[at + 5] = large[at + 7] = 0x75; // 30,000 rows and columns
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        assertTrue(reading.problem(folder, image(SMALL, BASELINE, new byte[0], large)).startsWith("frame 1 "));
        assertTrue(thread.getCurrentThreadAllocatedBytes() - before < 64 << 20);
    }

    /** A tilted plane with noise, so that every block has something to lose. */
    static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(SMALL.columns(), SMALL.rows(), BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(1);
        for (int y = 0; y < SMALL.rows(); y++) {
            for (int x = 0; x < SMALL.columns(); x++) {
                image.getRaster().setSample(x, y, 0, 3 * x + y + random.nextInt(16) & 0xff);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        if (out.size() % 2 == 1) {
            out.write(0);
        }
        return out.toByteArray();
    }

    @Test
    void elementThatIsThereTwice_isRefused_unlessItSaysTheSame() {
        RawDicom start = RawDicom.explicit().text(Tag.Modality, "CS", "CT").us(Tag.Rows, 7);
        RawDicom same = RawDicom.explicit().bytes(start.toBytes()).us(Tag.Rows, 7).text(Tag.Modality, "CS", "CT");
        assertEquals(2, reading.dataSet(folder, file(same)).elements().size());
        assertTrue(reading.problem(folder, file(same.us(Tag.Rows, 8))).contains("Rows is there twice"));
        RawDicom sequences = start.sequence(Tag.ContourSequence, start.like()).sequence(Tag.ContourSequence, start.like().us(Tag.Rows, 1));
        assertTrue(reading.problem(folder, file(sequences)).contains("ContourSequence is there twice"));
    }

    @Test
    void itemOrSequenceWhoseElementsGoOnBeyondItsLength_isRefused() {
        RawDicom start = RawDicom.explicit().text(Tag.Modality, "CS", "CT");
        byte[] tooShort = RawDicom.explicit().tag(0xfffee000).number(8, 4).text(Tag.ROIName, "LO", "GTV primary ").toBytes();
        byte[] after = RawDicom.explicit().bytes(0x42000010, "OB", new byte[40]).toBytes();
        for (int length : new int[] {tooShort.length, 16}) {
            byte[] file = file(RawDicom.explicit().bytes(start.toBytes()).head(Tag.StructureSetROISequence, "SQ", length).bytes(tooShort).bytes(after));
            assertTrue(reading.problem(folder, file).contains("damaged"));
        }
    }
}
