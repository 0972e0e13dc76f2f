// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.value;

import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.image.Quantity;

/**
 * A real-world value map (PS3.3, C.7.6.16.2.11): what stored values measure, beside what is displayed.
 *
 * @param unit its code after UCUM
 */
record RealWorld(Intensity intensity, String unit) {
    /** Whether the plane has one. */
    static boolean isThere(Plane plane) {
        return !plane.attributes().group(Tag.RealWorldValueMappingSequence).isEmpty();
    }

    /** @throws org.hilum.spi.Problem unless there is exactly one, and it is linear */
    static RealWorld of(Plane plane) {
        List<DataSet> maps = plane.attributes().group(Tag.RealWorldValueMappingSequence);
        if (maps.isEmpty()) {
            throw plane.attributes().missing(Tag.RealWorldValueMappingSequence);
        }
        if (maps.size() > 1) {
            throw plane.problem("it has " + maps.size() + " real-world value maps, and nothing says which counts", "set values: rescale");
        }
        DataSet map = maps.getFirst();
        if (map.has(Tag.RealWorldValueLUTData)) {
            throw plane.problem("its real-world value map is a look-up table, which isn't read", "set values: rescale");
        }
        double slope = needed(map, Tag.RealWorldValueSlope);
        double intercept = needed(map, Tag.RealWorldValueIntercept);
        double low = end(plane, map, Tag.RealWorldValueFirstValueMapped, Tag.DoubleFloatRealWorldValueFirstValueMapped);
        double high = end(plane, map, Tag.RealWorldValueLastValueMapped, Tag.DoubleFloatRealWorldValueLastValueMapped);
        DataSet unit = map.sequence(Tag.MeasurementUnitsCodeSequence).stream().findFirst().orElseThrow(() -> map.missing(Tag.MeasurementUnitsCodeSequence));
        return new RealWorld(new Intensity(slope, intercept, 1, low, high, true), unit.text(Tag.CodeValue).orElse(""));
    }

    private static double needed(DataSet map, int tag) {
        return map.number(tag).orElseThrow(() -> map.missing(tag));
    }

    private static double end(Plane plane, DataSet map, int tag, int asDouble) {
        if (map.number(asDouble).isPresent()) {
            return map.number(asDouble).getAsDouble();
        }
        int value = (int) needed(map, tag);
        // a wrong VR is common: signed as the pixels are
        return plane.data().whole(Tag.PixelRepresentation).orElse(0) == 1 ? (short) value : value & 0xffff;
    }

    /** What the voxels then measure. */
    Quantity quantity() {
        return switch (unit) {
            case "[hnsf'U]" -> Quantity.HU;
            case "1", "" -> Quantity.ARBITRARY;
            default -> new Quantity("real-world value", unit);
        };
    }
}
