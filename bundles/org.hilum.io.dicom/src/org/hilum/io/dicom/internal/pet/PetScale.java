// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.pet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.DicomImageSettings.Suv;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Quantity;

/**
 * From rescaled values of PET to standardised uptake values: activity (Bq/ml) · body size / dose (Bq). Units decide what
 * rescaled values are.
 *
 * @param factors of each plane
 */
public record PetScale(Quantity quantity, double[] factors, List<String> notes) {
    private static final int PHILIPS_GROUP = 0x7053;
    private static final String PHILIPS_CREATOR = "Philips PET Private Group";
    private static final int TO_SUV = 0x00;
    private static final int TO_ACTIVITY = 0x09;
    private static final String AS_STORED = "set suv: none to have values as they are stored";

    /**
     * The scale of a series.
     *
     * @param unit that of the real-world values, after UCUM, where values are those
     * @throws Problem naming the attribute without which there is no SUV
     */
    public static PetScale of(List<Plane> planes, Suv suv, Optional<String> unit) {
        PetUnits units = PetUnits.of(planes, unit);
        DataSet file = planes.getFirst().data();
        List<String> notes = new ArrayList<>();
        double[] factors = new double[planes.size()];
        Arrays.fill(factors, 1);
        if (suv == Suv.NONE) {
            return new PetScale(units.quantity(), factors, List.of());
        }
        switch (units) {
            case GML -> Arrays.fill(factors, ofBodyWeight(file, suv, notes));
            case CM2ML -> {
                if (suv != Suv.BODY_SURFACE) {
                    throw new Problem(Tag.describe(Tag.Units) + " is CM2ML: SUV by body surface", file.where(), "set suv: body-surface, or " + AS_STORED);
                }
            }
            case BQML -> {
                planes.forEach(Corrections::check);
                Arrays.fill(factors, perActivity(planes, suv, notes));
            }
            case CNTS -> {
                planes.forEach(Corrections::check);
                counts(planes, suv, notes, factors);
            }
            case OTHER -> throw new Problem(Tag.describe(Tag.Units) + " is none of BQML, GML and CNTS, so no SUV follows from it", file.where(), AS_STORED);
        }
        return new PetScale(suv == Suv.BODY_SURFACE ? PetUnits.CM2ML.quantity() : PetUnits.GML.quantity(), factors, List.copyOf(notes));
    }

    /** Of what is SUV by body weight already. */
    private static double ofBodyWeight(DataSet file, Suv suv, List<String> notes) {
        String type = file.text(Tag.SUVType).orElse("");
        if (type.isEmpty()) {
            notes.add(Tag.describe(Tag.SUVType) + " is absent, which means SUV by body weight");
        } else if (type.equals("LBMJANMA") && suv == Suv.LEAN_BODY_MASS) {
            return 1;
        } else if (!type.equals("BW")) {
            throw new Problem(Tag.describe(Tag.SUVType) + " is not BW: values are SUV of another kind", file.where(), AS_STORED);
        }
        return fromBodyWeight(file, suv);
    }

    /** SUV by body weight needs no weight any more. */
    private static double fromBodyWeight(DataSet file, Suv suv) {
        return suv == Suv.BODY_WEIGHT ? 1 : size(file, suv) / size(file, Suv.BODY_WEIGHT);
    }

    private static double size(DataSet file, Suv suv) {
        BodySize body = new BodySize(file);
        return switch (suv) {
            case BODY_WEIGHT -> body.weight();
            case LEAN_BODY_MASS -> body.leanMass();
            case BODY_SURFACE -> body.surface();
            case NONE -> 1;
        };
    }

    private static double perActivity(List<Plane> planes, Suv suv, List<String> notes) {
        InjectedDose dose = InjectedDose.of(planes);
        double factor = size(planes.getFirst().data(), suv) / dose.becquerel();
        notes.add(String.format(Locale.ROOT, "SUV is activity in Bq/ml times %.6g; %s", factor, dose.note()));
        return factor;
    }

    private static void counts(List<Plane> planes, Suv suv, List<String> notes, double[] factors) {
        DataSet file = planes.getFirst().data();
        boolean direct = planes.stream().allMatch(plane -> philips(plane, TO_SUV).isPresent());
        if (!direct && !planes.stream().allMatch(plane -> philips(plane, TO_ACTIVITY).isPresent())) {
            throw new Problem(Tag.describe(Tag.Units) + " is CNTS, and of Philips' (7053,1000) SUV factor and (7053,1009) activity concentration factor neither is there in all slices",
                    file.where(), AS_STORED);
        }
        double rest = direct ? fromBodyWeight(file, suv) : perActivity(planes, suv, notes);
        for (int p = 0; p < factors.length; p++) {
            factors[p] = rest * philips(planes.get(p), direct ? TO_SUV : TO_ACTIVITY).getAsDouble();
        }
        notes.add(direct ? "counts were multiplied by (7053,1000), Philips' SUV factor" : "counts were multiplied by (7053,1009), Philips' activity concentration factor");
    }

    private static OptionalDouble philips(Plane plane, int element) {
        OptionalInt tag = plane.data().privateTag(PHILIPS_GROUP, PHILIPS_CREATOR, element);
        OptionalDouble number = tag.isPresent() ? plane.data().number(tag.getAsInt()) : OptionalDouble.empty();
        return number.isPresent() && number.getAsDouble() > 0 ? number : OptionalDouble.empty();
    }
}
