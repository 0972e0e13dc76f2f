// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.util.ArrayList;
import java.util.List;

import org.dcm4che3.data.BulkData;
import org.dcm4che3.data.Fragments;
import org.dcm4che3.data.VR;
import org.hilum.spi.Problem;

/** Which fragments of encapsulated pixel data belong to which frame, where their number leaves no choice: dcm4che reads no offset table. */
final class FragmentsOfFrames {
    private FragmentsOfFrames() {
    }

    /** For each frame its own fragments, behind an empty table as dcm4che wants it. */
    static List<Fragments> find(Fragments all, int frames, String where) {
        int there = all.size() - 1;
        if (there < frames) {
            throw new Problem("it announces " + frames + (frames == 1 ? " frame" : " frames") + ", but holds " + Math.max(0, there) + " fragments of pixel data", where,
                    "export the image again from its archive");
        }
        if (frames > 1 && there > frames) {
            throw new Problem("its " + frames + " frames lie in " + there + " fragments, and dcm4che takes each for a frame", where, "read it by Hilum's own reader (reader: dicom)");
        }
        List<Fragments> each = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            each.add(of(all.subList(frame + 1, frames == 1 ? all.size() : frame + 2)));
        }
        return each;
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
