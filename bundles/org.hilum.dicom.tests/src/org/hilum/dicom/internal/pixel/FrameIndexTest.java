// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.pixel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.IntStream;

import org.hilum.dicom.Compression;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.dicom.internal.part10.Allowance;
import org.hilum.dicom.internal.part10.PixelPlace;
import org.hilum.dicom.internal.part10.Source;
import org.hilum.spi.Problem;
import org.junit.jupiter.api.Test;

/** Frames of images that begin with JPEG's mark. */
class FrameIndexTest {
    private static final byte[] START = {(byte) 0xff, (byte) 0xd8, 1, 2};
    private static final byte[] MORE = {3, 4};

    private static List<Integer> sizes(Compression compression, int frames, byte[]... fragments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] fragment : fragments) {
            out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0xfffe).putShort((short) 0xe000).putInt(fragment.length).array());
            out.writeBytes(fragment);
        }
        out.writeBytes(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putShort((short) 0xfffe).putShort((short) 0xe0dd).putInt(0).array());
        PixelPlace place = new PixelPlace(Tag.PixelData, Vr.OB, 0, -1, true);
        FrameIndex index = FrameIndex.find(new Source.OfPieces(List.of(out.toByteArray()), out.size(), out.size()), new DataSetBuilder("a").build(), place, compression, frames, new Allowance("a"), "a");
        return IntStream.range(0, frames).mapToObj(f -> index.of(f).size()).toList();
    }

    @Test
    void withoutATable_aFrameBeginsWithItsMark() throws IOException {
        assertEquals(List.of(3, 1, 2), sizes(Compression.JPEG_BASELINE, 3, new byte[0], START, MORE, MORE, START, START, MORE));
        assertEquals(List.of(2, 1), sizes(Compression.JPEG_LS_LOSSLESS, 2, new byte[0], START, MORE, START));
        byte[] start2000 = {(byte) 0xff, 0x4f, (byte) 0xff, 0x51};
        byte[] likeIt = {(byte) 0xff, 0x4f, 1, 2};
        assertEquals(List.of(2, 1), sizes(Compression.JPEG_2000, 2, new byte[0], start2000, likeIt, start2000));
    }

    @Test
    void marksOfAnotherNumber_orOfNoJpeg_leaveTheFramesUnknown() {
        assertThrows(Problem.class, () -> sizes(Compression.JPEG_BASELINE, 2, new byte[0], START, START, START));
        assertThrows(Problem.class, () -> sizes(Compression.JPEG_BASELINE, 2, new byte[0], MORE, START, START));
        assertThrows(Problem.class, () -> sizes(Compression.RLE, 2, new byte[0], START, MORE, START));
    }
}
