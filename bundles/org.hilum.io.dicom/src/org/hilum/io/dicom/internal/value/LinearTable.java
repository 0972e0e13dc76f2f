// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.value;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Element;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/** A modality look-up table whose entries lie on a straight line. Of any other, what it measures isn't known, and it is refused. */
final class LinearTable {
    private static final int MOST = 1 << 16;

    private LinearTable() {
    }

    static Intensity of(Plane plane) {
        DataSet table = plane.data().sequence(Tag.ModalityLUTSequence).getFirst();
        double[] descriptor = table.numbers(Tag.LUTDescriptor);
        if (descriptor.length != 3) {
            throw plane.data().wrong(Tag.LUTDescriptor, "has not 3 values");
        }
        int count = descriptor[0] == 0 ? MOST : (int) descriptor[0];
        // its second value is signed as the pixels are, whatever its VR says
        boolean signed = plane.data().whole(Tag.PixelRepresentation).orElse(0) == 1;
        double first = signed ? (short) (int) descriptor[1] : (int) descriptor[1] & 0xffff;
        double[] entries = entries(table, (int) descriptor[2]);
        if (entries.length < count || count < 2) {
            throw plane.data().wrong(Tag.LUTData, "has " + entries.length + " entries, not " + count);
        }
        double slope = entries[1] - entries[0];
        for (int e = 0; e < count; e++) {
            if (slope == 0 || entries[e] != entries[0] + e * slope) {
                throw plane.problem("its modality look-up table is no straight line, so its intensities measure nothing known", "have the archive send it with rescale slope and intercept");
            }
        }
        return new Intensity(slope, entries[0] - slope * first, 1, first, first + count - 1, false);
    }

    private static double[] entries(DataSet table, int bits) {
        Element data = table.element(Tag.LUTData).orElseThrow(() -> table.missing(Tag.LUTData));
        if (data.vr().isNumber()) {
            return table.numbers(Tag.LUTData);
        }
        ByteBuffer in = ByteBuffer.wrap(table.bytes(Tag.LUTData)).order(ByteOrder.LITTLE_ENDIAN);
        double[] entries = new double[in.remaining() / 2];
        for (int e = 0; e < entries.length; e++) {
            int entry = in.getShort() & 0xffff;
            entries[e] = bits <= 8 ? entry & 0xff : entry;
        }
        return entries;
    }
}
