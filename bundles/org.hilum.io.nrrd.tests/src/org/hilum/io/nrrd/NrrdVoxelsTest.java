// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.hilum.image.file.Measure;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NrrdVoxelsTest {
    private static final float[] RAMP = {-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6};

    @TempDir
    Path folder;

    /** Names of a type, the bits of one voxel, the number they mean. */
    @ParameterizedTest
    @CsvSource({"signed char|int8|int8_t,ff,-1", "uchar|unsigned char|uint8|uint8_t,ff,255", "short|short int|signed short|signed short int|int16|int16_t,8001,-32767",
            "ushort|unsigned short|unsigned short int|uint16|uint16_t,8001,32769", "int|signed int|int32|int32_t,fffffffe,-2", "uint|unsigned int|uint32|uint32_t,fffffffe,4294967294",
            "longlong|long long|long long int|signed long long|signed long long int|int64|int64_t,fffffffffffffff0,-16",
            "ulonglong|unsigned long long|unsigned long long int|uint64|uint64_t,8000000000000000,9223372036854775808", "float,c0200000,-2.5", "double,4009000000000000,3.125"})
    void everyType_byAllItsNames_isReadInBothByteOrders_rawCompressedAndAsText(String names, String bits, String value) throws IOException {
        int size = bits.length() / 2;
        byte[] one = new byte[size];
        byte[] big = new BigInteger(bits, 16).toByteArray();
        System.arraycopy(big, Math.max(0, big.length - size), one, Math.max(0, size - big.length), Math.min(size, big.length));
        float[] expected = new float[12];
        expected[7] = Float.parseFloat(value);
        for (String name : names.split("\\|")) {
            for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
                byte[] voxels = new byte[12 * size];
                for (int b = 0; b < size; b++) {
                    voxels[7 * size + b] = one[order == ByteOrder.BIG_ENDIAN ? b : size - 1 - b];
                }
                RawNrrd raw = RawNrrd.int16().with("type", name).with("endian", order == ByteOrder.BIG_ENDIAN ? "big" : "little").data(voxels);
                assertArrayEquals(expected, Reading.image(raw.save(folder)).voxels(), name + " " + order);
                assertArrayEquals(expected, Reading.image(raw.gzip().save(folder)).voxels(), name + " " + order + " gzip");
            }
            RawNrrd text = RawNrrd.int16().with("type", name).without("endian").text("0 0,0\n0 0 0\t0 " + value + "\r\n0 0 0 0\n");
            assertArrayEquals(expected, Reading.image(text.save(folder)).voxels(), name + " as text");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NRRD00.01", "NRRD0001", "NRRD0002", "NRRD0003", "NRRD0004", "NRRD0005"})
    void everyVersion_isRead(String magic) throws IOException {
        assertArrayEquals(RAMP, Reading.image(RawNrrd.int16().magic(magic).save(folder)).voxels());
    }

    @Test
    void fieldNames_areAlikeInAnyCaseAndWithoutBlanks_andLinesMayEndAsOnWindows() throws IOException {
        RawNrrd raw = RawNrrd.int16().without("space origin").with("SpaceOrigin", "(10, 20, 30)").without("space directions").with("spacedirections", "(2,0,0)  (0,3,0)  (0,0,4)").lineEnd("\r\n");
        assertEquals(Reading.image(RawNrrd.int16().save(folder)).geometry(), Reading.image(raw.save(folder)).geometry());
        assertArrayEquals(RAMP, Reading.image(raw.save(folder)).voxels());
    }

    @Test
    void linesAndBytes_areSkipped_bytesOfCompressedVoxelsOnceDecompressed() throws IOException {
        byte[] voxels = RawNrrd.int16().data();
        RawNrrd raw = RawNrrd.int16().with("line skip", "2").with("byte skip", "3");
        assertArrayEquals(RAMP, Reading.image(raw.data(join("one\ntwo\nabc".getBytes(), voxels)).save(folder)).voxels());
        byte[] packed = join("one\ntwo\n".getBytes(), RawNrrd.gzip(join("abc".getBytes(), voxels)));
        assertArrayEquals(RAMP, Reading.image(raw.with("encoding", "gzip").data(packed).save(folder)).voxels());
    }

    @Test
    void byteSkipMinusOne_takesTheLastBytes() throws IOException {
        RawNrrd raw = RawNrrd.int16().with("byte skip", "-1");
        assertArrayEquals(RAMP, Reading.image(raw.data(join("whatever\nit is".getBytes(), raw.data())).save(folder)).voxels());
        assertEquals("it looks for its voxels at the end of the file (byte skip: -1), which only raw ones can be", Reading.problem(RawNrrd.int16().with("byte skip", "-1").gzip().save(folder)).what());
    }

    /** Three volumes v of 3 x 2 x 2 voxels n, each voxel 100 v + n. */
    @ParameterizedTest
    @CsvSource({"3 3 2 2,none (2;0;0) (0;3;0) (0;0;4),vector domain domain domain", "3 2 2 3,(2;0;0) (0;3;0) (0;0;4) none,domain domain domain list",
            "3 3 2 2,none (2;0;0) (0;3;0) (0;0;4),list space space space", "3 2 3 2,(2;0;0) (0;3;0) none (0;0;4),space space list space"})
    void fourthAxis_whereverItStands_holdsVolumes(String sizes, String directions, String kinds) throws IOException {
        int at = kinds.indexOf("list") < 0 ? 0 : List.of(kinds.split(" ")).indexOf("list");
        int inner = new int[] {1, 3, 6, 12}[at];
        ByteBuffer voxels = ByteBuffer.allocate(72).order(ByteOrder.LITTLE_ENDIAN);
        for (int p = 0; p < 36; p++) {
            int run = p / inner;
            voxels.putShort((short) (100 * (run % 3) + run / 3 * inner + p % inner));
        }
        RawNrrd raw = RawNrrd.int16().with("dimension", "4").with("sizes", sizes).with("space directions", directions.replace(';', ',')).with("kinds", kinds).data(voxels.array());
        for (Path file : List.of(raw.save(folder), raw.gzip().save(folder))) {
            NrrdImageReader reader = new NrrdImageReader();
            List<ImageRef> refs = reader.list(file, NrrdSettings.DEFAULT, Task.quiet(1));
            assertEquals(List.of("1", "2", "3"), refs.stream().map(ImageRef::item).toList());
            for (int v = 0; v < 3; v++) {
                float[] expected = new float[12];
                for (int n = 0; n < 12; n++) {
                    expected[n] = 100 * v + n;
                }
                assertArrayEquals(expected, reader.read(refs.get(v), NrrdSettings.DEFAULT, Task.quiet(1)).voxels());
            }
            NrrdSettings second = new NrrdSettings(NrrdSettings.Orientation.AUTO, OptionalInt.of(2), Measure.HU);
            assertEquals(List.of("2"), reader.list(file, second, Task.quiet(1)).stream().map(ImageRef::item).toList());
            assertEquals(Quantity.HU, Reading.image(file, "", second).quantity());
            assertEquals("it is a 4D file of 3 volumes", Reading.problem(file).what());
        }
    }

    @Test
    void notFiniteVoxels_areCountedInANote() throws IOException {
        Path file = RawNrrd.int16().with("type", "float").text("nan 1 2 inf 4 5 6 7 8 9 10 -inf").save(folder);
        List<String> notes = new ArrayList<>();
        ImageRef ref = new NrrdImageReader().list(file, NrrdSettings.DEFAULT, Task.quiet(1)).getFirst();
        assertEquals(Float.NaN, new NrrdImageReader().read(ref, NrrdSettings.DEFAULT, Task.quiet(1, notes::add)).at(0));
        assertEquals(List.of("3 voxels are not finite (NaN or infinite)"), notes);
    }

    private static byte[] join(byte[] a, byte[] b) {
        byte[] both = new byte[a.length + b.length];
        System.arraycopy(a, 0, both, 0, a.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
