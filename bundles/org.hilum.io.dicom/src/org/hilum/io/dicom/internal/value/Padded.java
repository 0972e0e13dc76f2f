// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.value;

import java.util.OptionalInt;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/** Stored values that mean that nothing was measured, as outside a round field of view: from {@code low} to {@code high} (PS3.3, C.7.5.1.1.2). */
public record Padded(double low, double high) {
    private static final Padded NONE = new Padded(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    public static Padded of(Plane plane) {
        OptionalInt value = plane.data().whole(Tag.PixelPaddingValue);
        if (value.isEmpty()) {
            return NONE;
        }
        double first = signed(plane, value.getAsInt());
        OptionalInt limit = plane.data().whole(Tag.PixelPaddingRangeLimit);
        double last = limit.isPresent() ? signed(plane, limit.getAsInt()) : first;
        return new Padded(Math.min(first, last), Math.max(first, last));
    }

    /** Signed as the pixels are, whatever the element's VR says: it is often the wrong one of the two allowed. */
    private static double signed(Plane plane, int value) {
        return plane.data().whole(Tag.PixelRepresentation).orElse(0) == 1 ? (short) value : value & 0xffff;
    }

    public boolean holds(double stored) {
        return stored >= low && stored <= high;
    }
}
