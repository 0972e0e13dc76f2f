// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.management.ThreadMXBean;

/** Whatever happens to a file, it is read or refused with a problem that names it, within a second and 512 MiB. */
class FuzzTest {
    private static final int FILES = 20_000;
    /** Of a processor, so that a busy machine doesn't count. */
    private static final long MOST_NANOSECONDS = 1_000_000_000L;
    private static final long MOST_BYTES = 512L << 20;

    @TempDir
    Path folder;

    private static List<byte[]> originals() {
        PixelFormat grey = RawImage.grey(9, 11, 3, 16, 12, true);
        int[] values = RawImage.values(grey, 1);
        List<byte[]> all = new ArrayList<>();
        for (RawDicom raw : List.of(RawDicom.implicit(), RawDicom.explicit(), RawDicom.bigEndian())) {
            RawDicom image = RawImage.of(rich(raw), grey).numbers(Tag.PixelData, "OW", 2, values);
            all.add(image.toBytes());
            all.add(image.file(syntax(all.size())));
        }
        all.add(RawImage.of(rich(RawDicom.explicit()), grey).numbers(Tag.PixelData, "OW", 2, values).deflatedFile());
        List<byte[]> rle = new ArrayList<>(Rle.frames(grey, values));
        rle.add(0, new byte[0]);
        all.add(RawImage.of(rich(RawDicom.explicit()), grey).fragments(rle.toArray(byte[][]::new)).file("1.2.840.10008.1.2.5"));
        PixelFormat colour = RawImage.colour(7, 9, 1, false);
        all.add(RawImage.of(rich(RawDicom.explicit()), colour).fragments(new byte[4], Rle.frames(colour, RawImage.values(colour, 2)).get(0)).file("1.2.840.10008.1.2.5"));
        return all;
    }

    /** The order of the loop above. */
    private static String syntax(int n) {
        return List.of("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2").get(n / 2);
    }

    /** Items in items, of both kinds, private ones, several character sets. */
    private static RawDicom rich(RawDicom raw) {
        RawDicom leaf = raw.like().text(Tag.ROIName, "LO", "GTV").text(Tag.ContourData, "DS", "1\\2.5\\-3e0");
        RawDicom middle = raw.like().sequence(Tag.ContourSequence, leaf, raw.like(), leaf).openSequence(Tag.RTROIObservationsSequence, "SQ", leaf, leaf);
        return raw.text(Tag.SpecificCharacterSet, "CS", "ISO 2022 IR 100\\ISO 2022 IR 87").sequence(0x00081115, middle, middle)
                .openSequence(0x00081140, "SQ", middle, leaf).bytes(0x00090010, "LO", "\u001b$B;3ED\u001b(B".getBytes()).bytes(0x00091001, "UN", new byte[9]);
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int m = random.nextInt(4); m >= 0; m--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(10)) {
                case 0, 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) random.nextInt();
                case 3 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4), (byte) 0xff); // a length of 4 GiB, or none
                case 4 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 5 -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length + 1 - Math.min(24, bytes.length - at)), Math.min(24, bytes.length - at));
                case 6 -> bytes = repeated(bytes, at, 2 + random.nextInt(40), 1 + random.nextInt(300));
                case 7 -> anotherVr(bytes, at, random);
                case 8 -> anotherTag(bytes, at, random);
                default -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(16)), (byte) 0);
            }
        }
        return bytes;
    }

    /** Of the next two letters that may be one. */
    private static void anotherVr(byte[] bytes, int from, Random random) {
        for (int at = from; at + 1 < bytes.length; at++) {
            if (Vr.of("" + (char) bytes[at] + (char) bytes[at + 1]).isPresent()) {
                System.arraycopy(Vr.values()[random.nextInt(Vr.values().length)].name().getBytes(), 0, bytes, at, 2);
                return;
            }
        }
    }

    /** Where one may stand. */
    private static void anotherTag(byte[] bytes, int at, Random random) {
        int[] tags = {Tag.PixelData, Tag.ExtendedOffsetTable, Tag.FloatPixelData, 0x7fe00003, Tag.TransferSyntaxUID, Tag.SpecificCharacterSet, Tag.PixelRepresentation,
                Tag.NumberOfFrames, 0xfffee000, 0xfffee00d, 0xfffee0dd, 0x00091001, 0, -1};
        byte[] tag = (random.nextInt(4) > 0 ? RawDicom.explicit() : RawDicom.bigEndian()).tag(tags[random.nextInt(tags.length)]).toBytes();
        System.arraycopy(tag, 0, bytes, Math.min(at & -2, bytes.length - Math.min(4, bytes.length)), Math.min(4, bytes.length));
    }

    /** A part again and again, so that heads of items come to stand in each other. */
    private static byte[] repeated(byte[] bytes, int at, int length, int times) {
        int end = Math.min(bytes.length, at + length);
        RawDicom all = RawDicom.explicit().bytes(Arrays.copyOf(bytes, at));
        for (int n = 0; n < times; n++) {
            all.bytes(Arrays.copyOfRange(bytes, at, end));
        }
        return all.bytes(Arrays.copyOfRange(bytes, end, bytes.length)).toBytes();
    }

    @Test
    void anyMutation_isReadOrIsAProblem_withinASecondAnd512Mib() throws IOException {
        List<byte[]> originals = originals();
        Path file = folder.resolve("mutant.dcm");
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int read = 0;
        for (int seed = 0; seed < FILES; seed++) {
            byte[] mutant = mutated(originals.get(seed % originals.size()), new Random(seed));
            Files.deleteIfExists(file); // to write over it is far slower on some file systems
            Files.write(file, mutant);
            long time = thread.getCurrentThreadCpuTime();
            long bytes = thread.getCurrentThreadAllocatedBytes();
            read += endsWell(file, seed) ? 1 : 0;
            assertTrue(thread.getCurrentThreadCpuTime() - time < MOST_NANOSECONDS, "too long, seed " + seed);
            assertTrue(thread.getCurrentThreadAllocatedBytes() - bytes < MOST_BYTES, "too much memory, seed " + seed);
        }
        assertTrue(read > FILES / 10 && read < FILES * 9 / 10, read + " of " + FILES + " could be read: mutations do too much or too little");
    }

    @Test
    void whatIsMutated_couldBeRead() throws IOException {
        Path file = folder.resolve("original.dcm");
        for (byte[] original : originals()) {
            Files.write(file, original);
            assertTrue(endsWell(file, -1));
        }
    }

    /** Reads everything there is: whether that went well. */
    private static boolean endsWell(Path file, int seed) {
        try {
            DicomFile whole = Reading.OWN.toolkit().read(file);
            ElementDump.lines(whole.dataSet());
            askAll(whole.dataSet());
            Reading.OWN.values(file);
            return true;
        } catch (Problem expected) {
            assertEquals(file.toString(), expected.where(), "seed " + seed);
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static void askAll(DataSet dataSet) {
        for (Element element : dataSet.elements()) {
            if (element.vr() == Vr.SQ) {
                dataSet.sequence(element.tag()).forEach(FuzzTest::askAll);
            } else if (element.vr().isNumber() && !element.value().isEmpty() || element.vr() == Vr.DS) {
                dataSet.numbers(element.tag());
                dataSet.texts(element.tag());
            }
        }
    }
}
