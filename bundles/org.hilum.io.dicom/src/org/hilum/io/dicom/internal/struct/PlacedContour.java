// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

/**
 * A closed contour in the voxel indices of an image.
 *
 * @param number of the contour in its ROI, from 1
 * @param lowest the least index along the slices of any of its points; {@code highest} the largest
 * @param polygon in columns and rows
 */
record PlacedContour(int number, boolean exclusive, double lowest, double highest, Polygon polygon) {
    /** Where it lies along the slices. */
    double slice() {
        return (lowest + highest) / 2;
    }

    /** The slice it belongs to, if to any. */
    int nearest() {
        return (int) Math.rint(slice());
    }

    /** How far its farthest point is from that slice, in slices. */
    double off() {
        return Math.max(highest - nearest(), nearest() - lowest);
    }
}
