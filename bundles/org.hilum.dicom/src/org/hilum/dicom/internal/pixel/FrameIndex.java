// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.pixel;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.hilum.dicom.Compression;
import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.dicom.internal.part10.Allowance;
import org.hilum.dicom.internal.part10.Fragments;
import org.hilum.dicom.internal.part10.Fragments.Fragment;
import org.hilum.dicom.internal.part10.PixelPlace;
import org.hilum.dicom.internal.part10.Source;
import org.hilum.spi.Problem;

/**
 * Which fragments each frame has. An offset table says it; where there is none (or one that fits no fragments, as some
 * writers leave it), then numbers that leave no choice, or the marks that images of JPEG and its successors begin with.
 *
 * @param starts the first fragment of each frame, and the number of fragments
 */
record FrameIndex(List<Fragment> fragments, int[] starts) {
    static FrameIndex find(Source data, DataSet dataSet, PixelPlace place, Compression compression, int frames, Allowance allowance, String where) throws IOException {
        List<Fragment> items = Fragments.find(data, place.at(), allowance, where);
        if (items.size() - 1 < frames) {
            throw new Problem("it announces " + frames + (frames == 1 ? " frame" : " frames") + ", but holds " + Math.max(0, items.size() - 1) + (items.size() == 2 ? " fragment" : " fragments") + " of pixel data", where,
                    "export the image again from its archive");
        }
        List<Fragment> fragments = items.subList(1, items.size());
        // one of another length than one number a frame says nothing
        byte[] basic = items.get(0).length() / 4 == frames ? Fragments.join(data, items.subList(0, 1)) : new byte[0];
        byte[] extended = dataSet.bytes(Tag.ExtendedOffsetTable);
        Optional<int[]> starts = byTable(fragments, extended.length / 8 == frames ? longs(extended) : new long[0], frames).or(() -> byTable(fragments, ints(basic), frames));
        if (starts.isEmpty() && frames == 1) {
            starts = Optional.of(new int[] {0});
        }
        if (starts.isEmpty() && fragments.size() == frames) {
            starts = Optional.of(IntStream.range(0, frames).toArray());
        }
        if (starts.isEmpty() && compression.mark().length > 0) {
            starts = byMarks(data, fragments, compression.mark()).filter(s -> s.length == frames);
        }
        int[] found = starts.orElseThrow(() -> new Problem("it has " + fragments.size() + " fragments for " + frames + " frames, and no table that says which belong together", where,
                "export the image again from its archive"));
        int[] ends = Arrays.copyOf(found, frames + 1);
        ends[frames] = fragments.size();
        return new FrameIndex(fragments, ends);
    }

    List<Fragment> of(int frame) {
        return fragments.subList(starts[frame], starts[frame + 1]);
    }

    /** Offsets count from the first fragment's item on. */
    private static Optional<int[]> byTable(List<Fragment> fragments, long[] offsets, int frames) {
        if (offsets.length != frames || offsets[0] != 0) {
            return Optional.empty();
        }
        int[] starts = new int[frames];
        int fragment = 0;
        for (int frame = 0; frame < frames; frame++) {
            long at = fragments.get(0).at() + offsets[frame];
            while (fragment < fragments.size() && fragments.get(fragment).at() < at) {
                fragment++;
            }
            if (fragment == fragments.size() || fragments.get(fragment).at() != at || frame > 0 && fragment == starts[frame - 1]) {
                return Optional.empty();
            }
            starts[frame] = fragment;
        }
        return Optional.of(starts);
    }

    private static Optional<int[]> byMarks(Source data, List<Fragment> fragments, byte[] mark) throws IOException {
        int[] starts = new int[fragments.size()];
        int found = 0;
        byte[] first = new byte[mark.length];
        for (int f = 0; f < starts.length; f++) {
            if (fragments.get(f).length() >= mark.length) {
                data.read(fragments.get(f).at(), first, 0, mark.length);
                if (Arrays.equals(first, mark)) {
                    starts[found++] = f;
                }
            }
        }
        return found > 0 && starts[0] == 0 ? Optional.of(Arrays.copyOf(starts, found)) : Optional.empty();
    }

    private static long[] ints(byte[] table) {
        ByteBuffer in = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        return IntStream.range(0, table.length / 4).mapToLong(n -> Integer.toUnsignedLong(in.getInt(4 * n))).toArray();
    }

    private static long[] longs(byte[] table) {
        ByteBuffer in = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
        return IntStream.range(0, table.length / 8).mapToLong(n -> in.getLong(8 * n)).toArray();
    }
}
