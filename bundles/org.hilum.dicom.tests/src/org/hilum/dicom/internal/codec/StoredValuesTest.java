// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.hilum.dicom.PixelFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams with more bits than are stored. */
class StoredValuesTest {
    private static final PixelFormat UNSIGNED = Pattern.grey(1, 4, 12, false).format();
    private static final PixelFormat SIGNED = Pattern.grey(1, 4, 12, true).format();

    @TempDir
    Path folder;

    private static int[] clamped(int precision, boolean signed, PixelFormat format, int... samples) {
        StoredValues.clamp(samples, 4, precision, signed, format);
        StoredValues.of(samples, 4, precision, format);
        return samples;
    }

    @Test
    void whatALossyStreamHasBeyondTheBitsStored_getsTheEndOfTheirRange() {
        assertArrayEquals(new int[] {4095, 4095, 0, 4094}, clamped(16, false, UNSIGNED, 4096, 4100, 0, 4094));
        assertArrayEquals(new int[] {2047, -2048, 5, -1}, clamped(16, true, SIGNED, 2050, -2049, 5, -1));
    }

    @Test
    void ofSamplesWithoutASign_forValuesWithOne_theBitsStoredCount() {
        assertArrayEquals(new int[] {-1, -1, 5, -2048}, clamped(16, false, SIGNED, 0xffff, 0x0fff, 5, 0x0800));
    }

    /** gdcm encodes 16 bits where 12 are stored. */
    @Test
    void nearLosslessStreamOfGdcm_staysNear_alsoAtTheEndsOfTheRange() throws Exception {
        Tool.assumePresent("gdcmconv");
        Pattern pattern = Pattern.grey(67, 131, 12, false);
        Path packed = Tool.run(SmallDicom.write(folder.resolve("plain.dcm"), pattern), folder.resolve("packed.dcm"), "gdcmconv --jpegls --lossy -e 40");
        int farthest = Decoding.farthest(pattern.values(), Decoding.of(packed));
        assertTrue(farthest > 0 && farthest <= 40, () -> "" + farthest);
    }
}
