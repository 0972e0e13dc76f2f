// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JPEG 2000 as gdcm writes it (by OpenJPEG), and beside what gdcm reads. */
class Jpeg2000ToolsTest {
    @TempDir
    Path folder;

    private Path encoded(Pattern pattern, String command) throws IOException, InterruptedException {
        Tool.assumePresent("gdcmconv");
        return Tool.run(SmallDicom.write(folder.resolve("plain.dcm"), pattern), folder.resolve("packed.dcm"), command);
    }

    @ParameterizedTest
    @CsvSource({"8,false", "10,false", "12,false", "12,true", "14,false", "16,false", "16,true"})
    void lossless_isExact(int bits, boolean signed) throws Exception {
        for (int[] size : new int[][] {{40, 33}, {67, 131}, {300, 40}}) {
            Pattern pattern = Pattern.grey(size[0], size[1], bits, signed);
            Path packed = encoded(pattern, "gdcmconv --j2k");
            assertEquals("1.2.840.10008.1.2.4.90", SmallDicom.read(packed).transferSyntax());
            assertArrayEquals(pattern.values(), Decoding.of(packed), "" + pattern);
        }
    }

    /**
     * The other's gain of high-pass coefficients is off by 3e-5, which over several levels comes to three steps of 65,536. It
     * also leaves values that have come out beyond the bits stored, which here get the end of their range.
     */
    @ParameterizedTest
    @CsvSource({"8,false,1", "12,false,1", "12,true,1", "16,false,3", "16,true,3"})
    void lossy_isWhatAnotherDecoderGives_butForItsRounding(int bits, boolean signed, int most) throws Exception {
        Pattern pattern = Pattern.grey(67, 131, bits, signed);
        for (String options : new String[] {"--irreversible", "--irreversible -r 20,8"}) {
            Path packed = encoded(pattern, "gdcmconv --j2k --lossy " + options);
            assertEquals("1.2.840.10008.1.2.4.91", SmallDicom.read(packed).transferSyntax());
            int low = signed ? -(1 << bits - 1) : 0;
            int high = low + (1 << bits) - 1;
            int[] other = SmallDicom.read(Tool.run(packed, folder.resolve("other.dcm"), "gdcmconv --raw")).cells();
            for (int i = 0; i < other.length; i++) {
                other[i] = Math.clamp(signed ? (short) other[i] : other[i], low, high);
            }
            int farthest = Decoding.farthest(other, Decoding.of(packed));
            assertTrue(farthest <= most, () -> options + ": " + farthest);
        }
    }

    @Test
    void coloursAreExact() throws Exception {
        Pattern pattern = Pattern.colour(67, 131);
        assertArrayEquals(pattern.values(), Decoding.of(encoded(pattern, "gdcmconv --j2k")));
    }

    @Test
    void everyFrame_isExact() throws Exception {
        int frames = 3;
        Tool.assumePresent("gdcmconv");
        Pattern pattern = Pattern.grey(frames * 67, 131, 16, false);
        Path packed = Tool.run(SmallDicom.write(folder.resolve("plain.dcm"), pattern, frames), folder.resolve("packed.dcm"), "gdcmconv --j2k");
        DicomToolkit toolkit = DicomToolkit.compact();
        try (Frames read = toolkit.frames(toolkit.read(packed))) {
            int count = read.format().frameValues();
            for (int frame = 0; frame < frames; frame++) {
                assertArrayEquals(Arrays.copyOfRange(pattern.values(), frame * count, (frame + 1) * count), read.frame(frame), "frame " + frame);
            }
        }
    }
}
