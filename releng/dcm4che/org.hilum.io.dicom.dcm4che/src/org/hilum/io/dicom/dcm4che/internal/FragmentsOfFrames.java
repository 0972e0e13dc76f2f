// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dcm4che3.data.BulkData;
import org.dcm4che3.data.Fragments;
import org.dcm4che3.data.VR;
import org.hilum.spi.Problem;

/**
 * Which fragments of encapsulated pixel data belong to which frame: their number leaves no choice, or the basic offset table
 * says it. dcm4che itself takes every fragment for a frame.
 */
final class FragmentsOfFrames {
    private FragmentsOfFrames() {
    }

    /** For each frame its own fragments, behind an empty table as dcm4che wants it. */
    static List<Fragments> find(Fragments all, int frames, String where) throws IOException {
        int there = all.size() - 1;
        if (there < frames) {
            throw new Problem("it announces " + frames + (frames == 1 ? " frame" : " frames") + ", but holds " + Math.max(0, there) + (there == 1 ? " fragment" : " fragments") + " of pixel data", where,
                    "export the image again from its archive");
        }
        List<Integer> starts = new ArrayList<>();
        if (frames == 1 || there == frames) {
            for (int frame = 0; frame < frames; frame++) {
                starts.add(frame + 1);
            }
        } else {
            starts = byTable(all, frames);
        }
        if (starts.size() != frames || starts.getFirst() != 1) {
            throw new Problem("its " + frames + " frames lie in " + there + " fragments, and no basic offset table says which belong together", where,
                    "read it by Hilum's own reader (reader: dicom)");
        }
        starts.add(all.size());
        List<Fragments> each = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            each.add(of(all.subList(starts.get(frame), starts.get(frame + 1))));
        }
        return each;
    }

    /** The fragments at the places of the table, which count from the first fragment's item on; fewer where it fits none. */
    private static List<Integer> byTable(Fragments all, int frames) throws IOException {
        Map<Long, Integer> places = new HashMap<>();
        for (int n = 1; n < all.size(); n++) {
            // an empty one has no place of its own, and begins no frame
            if (all.get(n) instanceof BulkData data) {
                places.put(data.offset(), n);
            }
        }
        List<Integer> starts = new ArrayList<>();
        if (all.get(0) instanceof BulkData table && table.longLength() == 4L * frames && all.get(1) instanceof BulkData first) {
            ByteBuffer offsets = ByteBuffer.wrap(table.toBytes(VR.OB, false)).order(ByteOrder.LITTLE_ENDIAN);
            while (offsets.hasRemaining()) {
                Integer start = places.get(first.offset() + Integer.toUnsignedLong(offsets.getInt()));
                if (start != null && (starts.isEmpty() || start > starts.getLast())) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    private static Fragments of(List<Object> some) {
        Fragments fragments = new Fragments(VR.OB, false, some.size() + 1);
        fragments.add(new byte[0]);
        for (Object fragment : some) {
            // an empty one would end dcm4che's stream
            if (fragment instanceof BulkData data && data.longLength() > 0) {
                fragments.add(data);
            }
        }
        return fragments;
    }
}
