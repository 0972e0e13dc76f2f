// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

/**
 * How one slice of a volume is made: it is a plane, or lies between two.
 *
 * @param below number of the plane at or before it
 * @param above number of the next; the same where it is a plane
 * @param weight of {@code above}, from 0 to 1
 */
public record Layer(int below, int above, double weight) {
    static Layer of(int plane) {
        return new Layer(plane, plane, 0);
    }
}
