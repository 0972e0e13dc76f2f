// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;

import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several frames in fragments of 1 KiB, as dcmtk writes them, read as Hilum reads files. */
class FragmentsToolsTest {
    private static final int FRAMES = 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"dcmcjpls +fs 1", "dcmcjpls +fs 1 -ot", "dcmcjpls -ot", "dcmcjpeg +fs 1", "dcmcjpeg +el +sv 4 +fs 1 -ot", "dcmcrle +fs 1", "dcmcrle -ot"})
    void everyFrame_isExact(String command) throws Exception {
        Tool.assumePresent(command.substring(0, command.indexOf(' ')));
        for (boolean signed : new boolean[] {false, true}) {
            Pattern pattern = Pattern.grey(FRAMES * 67, 131, 16, signed);
            Path packed = Tool.run(SmallDicom.write(folder.resolve("plain.dcm"), pattern, FRAMES), folder.resolve("packed.dcm"), command);
            DicomToolkit toolkit = DicomToolkit.compact();
            try (Frames frames = toolkit.frames(toolkit.read(packed))) {
                assertEquals(FRAMES, frames.format().frames());
                int count = frames.format().frameValues();
                for (int frame = 0; frame < FRAMES; frame++) {
                    assertArrayEquals(Arrays.copyOfRange(pattern.values(), frame * count, (frame + 1) * count), frames.frame(frame), command + ", frame " + frame);
                }
            }
        }
    }
}
