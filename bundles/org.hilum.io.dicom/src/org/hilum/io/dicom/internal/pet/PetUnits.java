// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.pet;

import java.util.List;
import java.util.Optional;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.image.Quantity;

/** What rescaled values of PET are, in DICOM's terms (PS3.3, C.8.9.1.1.3): only some can become SUV. */
enum PetUnits {
    /** Activity concentration, Bq/ml. */
    BQML(new Quantity("activity concentration", "Bq/ml")),
    /** SUV already, by body weight if its type says nothing else. */
    GML(Quantity.SUV),
    /** SUV by body surface. */
    CM2ML(new Quantity("standardised uptake value", "cm2/ml")),
    /** Counts, which two private elements of Philips' turn into others. */
    CNTS(new Quantity("counts", "")),
    /** Anything else. */
    OTHER(Quantity.ARBITRARY);

    private final Quantity quantity;

    PetUnits(Quantity quantity) {
        this.quantity = quantity;
    }

    Quantity quantity() {
        return quantity;
    }

    /** The same of all planes. */
    static PetUnits of(List<Plane> planes, Optional<String> unit) {
        List<PetUnits> units = planes.stream().map(plane -> unit.map(PetUnits::ofUnit).orElseGet(() -> of(plane))).distinct().toList();
        if (units.size() > 1) {
            throw planes.getFirst().data().wrong(Tag.Units, "differs between slices");
        }
        return units.getFirst();
    }

    /** Enhanced files have no Units, but may have them as rescale type. */
    private static PetUnits of(Plane plane) {
        Optional<String> term = plane.data().text(Tag.Units).or(() -> plane.attributes().text(Tag.PixelValueTransformationSequence, Tag.RescaleType));
        return switch (term.orElseThrow(() -> plane.attributes().missing(Tag.Units))) {
            case "BQML" -> BQML;
            case "GML" -> GML;
            case "CM2ML" -> CM2ML;
            case "CNTS" -> CNTS;
            default -> OTHER;
        };
    }

    private static PetUnits ofUnit(String ucum) {
        return switch (ucum) {
            case "Bq/ml" -> BQML;
            case "g/ml{SUVbw}", "{SUVbw}g/ml" -> GML;
            case "cm2/ml{SUVbsa}", "{SUVbsa}cm2/ml" -> CM2ML;
            default -> OTHER;
        };
    }
}
