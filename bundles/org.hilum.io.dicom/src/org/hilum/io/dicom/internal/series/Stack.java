// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.List;

import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.image.Geometry;

/**
 * A volume as it will be read.
 *
 * @param item series instance UID, and what tells it from the other volumes of the series
 * @param planes in the order of their places along the normal
 * @param layers how each slice is made of them; without resampling, slice k is plane k
 * @param shifts of the planes, none without resampling
 * @param notes on what was decided
 */
public record Stack(String item, List<Plane> planes, Geometry geometry, List<Layer> layers, List<Shift> shifts, List<String> notes) {
    public Plane first() {
        return planes.getFirst();
    }
}
