// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.util.List;

import org.dcm4che3.data.ItemPointer;
import org.dcm4che3.data.VR;
import org.dcm4che3.io.BulkDataDescriptor;
import org.dcm4che3.io.DicomInputStream;

/** Where dcm4che is in a file: whether that is the image's own pixel data, and not that of an icon in an item. */
final class Place {
    static final int PIXEL_GROUP = 0x7fe0;
    /** Everything of the pixel group of the file's own data set. */
    static final BulkDataDescriptor PIXELS = Place::isPixels;

    private Place() {
    }

    private static boolean isPixels(List<ItemPointer> items, String creator, int tag, VR vr, int length) {
        return items.isEmpty() && tag >>> 16 == PIXEL_GROUP;
    }

    /** A predicate to stop by; it is asked outside of items only. */
    static boolean isBeforePixels(DicomInputStream in) {
        return in.tag() >>> 16 == PIXEL_GROUP;
    }

    static boolean isBehindPixels(DicomInputStream in) {
        return in.tag() >>> 16 > PIXEL_GROUP;
    }
}
