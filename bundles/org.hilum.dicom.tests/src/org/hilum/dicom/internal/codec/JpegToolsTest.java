// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JPEG, lossless and lossy, as dcmtk and gdcm write it, and beside what dcmtk reads. */
class JpegToolsTest {
    @TempDir
    Path folder;

    private Path encoded(Pattern pattern, String command) throws IOException, InterruptedException {
        return Tool.run(SmallDicom.write(folder.resolve("plain.dcm"), pattern), folder.resolve("packed.dcm"), command);
    }

    @ParameterizedTest
    @CsvSource({"7,false", "8,false", "8,true", "9,true", "12,false", "12,true", "15,false", "16,false", "16,true"})
    void lossless_isExact_withEveryPredictor(int bits, boolean signed) throws Exception {
        Tool.assumePresent("dcmcjpeg");
        for (int[] size : new int[][] {{1, 1}, {1, 77}, {77, 1}}) {
            Pattern pattern = Pattern.grey(size[0], size[1], bits, signed);
            assertArrayEquals(pattern.values(), Decoding.of(encoded(pattern, "dcmcjpeg +e1")), "" + pattern);
        }
        Pattern pattern = Pattern.grey(67, 131, bits, signed);
        for (int predictor = 1; predictor <= 7; predictor++) {
            assertArrayEquals(pattern.values(), Decoding.of(encoded(pattern, "dcmcjpeg +el +sv " + predictor)), pattern + " predictor " + predictor);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 7})
    void pointTransform_losesTheLowestBitsOnly(int predictor) throws Exception {
        Tool.assumePresent("dcmcjpeg");
        Pattern pattern = Pattern.grey(67, 131, 16, false);
        int[] expected = Arrays.stream(pattern.values()).map(v -> v & ~7).toArray();
        assertArrayEquals(expected, Decoding.of(encoded(pattern, "dcmcjpeg +el +pt 3 +sv " + predictor)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+e1", "+el +sv 4", "+el +sv 7"})
    void losslessColours_areExact(String options) throws Exception {
        Tool.assumePresent("dcmcjpeg");
        for (int[] size : new int[][] {{1, 1}, {3, 50}, {67, 131}}) {
            Pattern pattern = Pattern.colour(size[0], size[1]);
            assertArrayEquals(pattern.values(), Decoding.of(encoded(pattern, "dcmcjpeg " + options)), pattern + options);
        }
    }

    @ParameterizedTest
    @CsvSource({"8,false", "12,false", "12,true", "16,false", "16,true"})
    void gdcm_losslessIsExact(int bits, boolean signed) throws Exception {
        Tool.assumePresent("gdcmconv");
        Pattern pattern = Pattern.grey(67, 131, bits, signed);
        assertArrayEquals(pattern.values(), Decoding.of(encoded(pattern, "gdcmconv --jpeg")));
    }

    @ParameterizedTest
    @CsvSource({"+eb,8", "+eb -ho,8", "+eb +q 30,8", "+ee,8", "+ee +bt,12", "+ee +bt +q 100,12", "+ee +bt +q 40,12"})
    void lossyGreyLevels_areWithinOneOfAnotherDecoder(String options, int bits) throws Exception {
        Tool.assumePresent("dcmcjpeg", "dcmdjpeg");
        for (int[] size : new int[][] {{1, 1}, {8, 8}, {67, 131}, {129, 5}}) {
            assertClose(encoded(Pattern.grey(size[0], size[1], bits, false), "dcmcjpeg " + options), options);
        }
    }

    @Test
    void gdcm_baselineIsWithinOneOfAnotherDecoder() throws Exception {
        Tool.assumePresent("gdcmconv", "dcmdjpeg");
        assertClose(encoded(Pattern.grey(67, 131, 8, false), "gdcmconv --jpeg --lossy -q 80"), "gdcm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+eb +cr", "+eb +s4", "+ee +cr +q 50"})
    void lossyColours_areWithinOneOfAnotherDecoder_inTheirOwnColourSpace(String options) throws Exception {
        Tool.assumePresent("dcmcjpeg", "dcmdjpeg");
        assertClose(encoded(Pattern.colour(67, 131), "dcmcjpeg " + options), options);
    }

    private void assertClose(Path packed, String options) throws Exception {
        int[] other = SmallDicom.read(Tool.run(packed, folder.resolve("other.dcm"), "dcmdjpeg +cn")).nativeValues();
        int farthest = Decoding.farthest(other, Decoding.of(packed));
        assertTrue(farthest <= 1, () -> options + ": " + farthest);
    }

    @Test
    void subsampledColours_areRepeated() throws Exception {
        Tool.assumePresent("dcmcjpeg", "dcmdjpeg");
        for (String options : new String[] {"+s2", "+n1"}) {
            Path packed = encoded(Pattern.colour(41, 50), "dcmcjpeg +eb +q 95 " + options);
            int[] decoded = Decoding.of(packed);
            int[] other = SmallDicom.read(Tool.run(packed, folder.resolve("other.dcm"), "dcmdjpeg +cn")).nativeValues();
            for (int pixel = 0; pixel < 41 * 50; pixel++) {
                assertEquals(other[3 * pixel], decoded[3 * pixel], 1, options + ": brightness has all its samples");
                assertEquals(decoded[3 * (pixel & ~1) + 1], decoded[3 * pixel + 1], options);
            }
        }
    }
}
