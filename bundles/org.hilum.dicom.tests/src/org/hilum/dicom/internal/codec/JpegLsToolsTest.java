// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JPEG-LS as dcmtk and gdcm write it (both by CharLS), which is with the bits allocated; other depths are in the committed streams. */
class JpegLsToolsTest {
    @TempDir
    Path folder;

    private Path encoded(Pattern pattern, String command) throws IOException, InterruptedException {
        return Tool.run(SmallDicom.write(folder.resolve("plain.dcm"), pattern), folder.resolve("packed.dcm"), command);
    }

    @ParameterizedTest
    @CsvSource({"2,false", "5,true", "7,false", "8,false", "8,true", "9,true", "10,false", "12,false", "12,true", "13,true", "15,false", "16,false", "16,true"})
    void lossless_isExact(int bits, boolean signed) throws Exception {
        Tool.assumePresent("dcmcjpls");
        for (int[] size : new int[][] {{1, 1}, {1, 77}, {77, 1}, {67, 131}}) {
            Pattern pattern = Pattern.grey(size[0], size[1], bits, signed);
            for (String options : new String[] {"+il", "+rs 5 +t1 4 +t2 9 +t3 30"}) {
                assertArrayEquals(pattern.values(), Decoding.of(encoded(pattern, "dcmcjpls " + options)), pattern + options);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"+il", "+is", "+in"})
    void colours_areExact_howeverTheyAreInterleaved(String interleave) throws Exception {
        Tool.assumePresent("dcmcjpls");
        for (int[] size : new int[][] {{1, 1}, {3, 50}, {67, 131}}) {
            Pattern pattern = Pattern.colour(size[0], size[1]);
            assertArrayEquals(pattern.values(), Decoding.of(encoded(pattern, "dcmcjpls " + interleave)), pattern + interleave);
        }
    }

    @ParameterizedTest
    @CsvSource({"8,1", "8,2", "8,7", "8,40", "12,3", "16,2", "16,100", "10,255"})
    void nearLossless_isWithinNear_andAsAnotherDecoderGivesIt(int bits, int near) throws Exception {
        Tool.assumePresent("dcmcjpls", "dcmdjpls");
        Pattern pattern = Pattern.grey(67, 131, bits, false);
        Path packed = encoded(pattern, "dcmcjpls +en +md " + near);
        assertEquals("1.2.840.10008.1.2.4.81", SmallDicom.read(packed).transferSyntax());
        int[] decoded = Decoding.of(packed);
        assertArrayEquals(SmallDicom.read(Tool.run(packed, folder.resolve("other.dcm"), "dcmdjpls")).nativeValues(), decoded);
        int farthest = Decoding.farthest(pattern.values(), decoded);
        assertTrue(farthest > 0 && farthest <= near, () -> farthest + " for NEAR " + near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+il", "+is", "+in"})
    void nearLosslessColours_areAsAnotherDecoderGivesThem(String interleave) throws Exception {
        Tool.assumePresent("dcmcjpls", "dcmdjpls");
        Pattern pattern = Pattern.colour(67, 131);
        Path packed = encoded(pattern, "dcmcjpls +en +md 3 " + interleave);
        int[] decoded = Decoding.of(packed);
        assertArrayEquals(SmallDicom.read(Tool.run(packed, folder.resolve("other.dcm"), "dcmdjpls +px")).nativeValues(), decoded);
        assertTrue(Decoding.farthest(pattern.values(), decoded) <= 3);
    }

    @ParameterizedTest
    @CsvSource({"8,false", "12,true", "16,false", "16,true"})
    void gdcm_losslessAndNearLossless(int bits, boolean signed) throws Exception {
        Tool.assumePresent("gdcmconv");
        Pattern pattern = Pattern.grey(67, 131, bits, signed);
        assertArrayEquals(pattern.values(), Decoding.of(encoded(pattern, "gdcmconv --jpegls")));
        if (!signed) {
            int[] near = Decoding.of(encoded(pattern, "gdcmconv --jpegls --lossy -e 2"));
            int farthest = Decoding.farthest(pattern.values(), near);
            assertTrue(farthest > 0 && farthest <= 2, () -> "" + farthest);
        }
    }
}
