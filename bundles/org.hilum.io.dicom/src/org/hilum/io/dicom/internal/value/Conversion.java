// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.DicomImageSettings;
import org.hilum.io.dicom.DicomImageSettings.Scale;
import org.hilum.io.dicom.internal.pet.PetScale;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Quantity;

/**
 * What the voxels of a volume measure, and how they come of stored values.
 *
 * @param planes of each plane, in their order
 * @param notes on what was decided
 */
public record Conversion(Quantity quantity, List<Intensity> planes, List<String> notes) {
    /** @throws Problem where the files don't say how their values are to be read */
    public static Conversion of(List<Plane> planes, DicomImageSettings settings) {
        planes.forEach(PixelRules::check);
        Plane first = planes.getFirst();
        List<String> notes = new ArrayList<>();
        if (planes.stream().anyMatch(PixelRules::isInverted)) {
            notes.add("its pixels are MONOCHROME1, which inverts their display and leaves intensities as they are");
        }
        List<Intensity> intensities = planes.stream().map(plane -> intensity(plane, settings.values())).toList();
        tell(first, settings.values(), notes);
        if (first.kind().modality().equals("PT")) {
            PetScale scale = PetScale.of(planes, settings.suv(), settings.values() == Scale.REAL_WORLD ? Optional.of(RealWorld.of(first).unit()) : Optional.empty());
            notes.addAll(scale.notes());
            List<Intensity> scaled = new ArrayList<>();
            for (int p = 0; p < planes.size(); p++) {
                scaled.add(intensities.get(p).times(scale.factors()[p]));
            }
            return new Conversion(scale.quantity(), List.copyOf(scaled), List.copyOf(notes));
        }
        Quantity quantity = settings.values() == Scale.REAL_WORLD ? RealWorld.of(first).quantity() : first.kind().modality().equals("CT") ? ofCt(planes, notes) : Quantity.ARBITRARY;
        return new Conversion(quantity, intensities, List.copyOf(notes));
    }

    private static Intensity intensity(Plane plane, Scale scale) {
        return switch (scale) {
            case RESCALE -> Rescale.of(plane);
            case REAL_WORLD -> RealWorld.of(plane).intensity();
            case PHILIPS -> PhilipsScale.of(plane);
        };
    }

    private static void tell(Plane plane, Scale used, List<String> notes) {
        if (used != Scale.REAL_WORLD && RealWorld.isThere(plane)) {
            notes.add("it has a real-world value map, which was not applied (values: real-world does so)");
        }
        if (used != Scale.PHILIPS && PhilipsScale.isThere(plane)) {
            notes.add("it has Philips' " + PhilipsScale.describe(plane) + ", which were not applied (values: philips does so)");
        }
    }

    private static Quantity ofCt(List<Plane> planes, List<String> notes) {
        List<String> types = planes.stream().map(p -> p.attributes().text(Tag.PixelValueTransformationSequence, Tag.RescaleType).orElse("HU")).distinct().toList();
        if (types.size() > 1) {
            throw planes.getFirst().data().wrong(Tag.RescaleType, "differs between slices");
        }
        if (types.getFirst().equals("HU")) {
            return Quantity.HU;
        }
        notes.add(Tag.describe(Tag.RescaleType) + " is not HU, so intensities are of no known unit");
        return Quantity.ARBITRARY;
    }
}
