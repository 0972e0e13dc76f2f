// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.pet;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.Problem;

/**
 * The dose that was injected, in Bq, as it was at the time to which the image's activity is corrected for decay.
 *
 * @param note how it was decayed
 */
record InjectedDose(double becquerel, String note) {
    private static final double BQ_PER_MBQ = 1e6;
    /** Less than that is a dose in MBq, where Bq are due. */
    private static final double LEAST = 1e4;
    private static final double MOST_HALF_LIVES = 5;

    /** @throws Problem naming what is missing or can't be */
    static InjectedDose of(List<Plane> planes) {
        Plane first = planes.getFirst();
        DataSet file = first.data();
        List<DataSet> given = file.sequence(Tag.RadiopharmaceuticalInformationSequence);
        if (given.isEmpty()) {
            throw file.missing(Tag.RadiopharmaceuticalInformationSequence);
        }
        if (given.size() > 1) {
            throw file.wrong(Tag.RadiopharmaceuticalInformationSequence, "names " + given.size() + " radiopharmaceuticals, and nothing says whose dose counts");
        }
        double dose = dose(file, given.getFirst(), first.kind().isEnhanced());
        String correction = first.kind().isEnhanced() ? "" : correction(planes);
        if (correction.equals("ADMIN")) {
            return new InjectedDose(dose, "activity is corrected to the time of injection, so the dose was not decayed");
        }
        LocalDateTime until = first.kind().isEnhanced()
                ? Moment.of(file, file, Tag.DecayCorrectionDateTime).orElseThrow(() -> file.missing(Tag.DecayCorrectionDateTime)) : ScanStart.of(planes);
        return decayed(file, given.getFirst(), dose, until);
    }

    private static double dose(DataSet file, DataSet given, boolean enhanced) {
        double number = given.number(Tag.RadionuclideTotalDose).orElseThrow(() -> file.missing(Tag.RadionuclideTotalDose));
        double dose = enhanced ? BQ_PER_MBQ * number : number;
        if (!(dose >= LEAST)) {
            throw file.wrong(Tag.RadionuclideTotalDose, "is no injected dose: " + number + (enhanced ? " MBq" : " Bq (if it was meant in MBq, the file says otherwise)"));
        }
        return dose;
    }

    private static String correction(List<Plane> planes) {
        DataSet file = planes.getFirst().data();
        String term = file.text(Tag.DecayCorrection).orElseThrow(() -> file.missing(Tag.DecayCorrection));
        if (planes.stream().anyMatch(p -> !p.data().text(Tag.DecayCorrection).equals(Optional.of(term)))) {
            throw file.wrong(Tag.DecayCorrection, "differs between slices");
        }
        return switch (term) {
            case "ADMIN", "START" -> term;
            case "NONE" -> throw file.wrong(Tag.DecayCorrection, "is NONE, so that no one time belongs to the activity");
            default -> throw file.wrong(Tag.DecayCorrection, "is neither ADMIN nor START");
        };
    }

    private static InjectedDose decayed(DataSet file, DataSet given, double dose, LocalDateTime until) {
        double halfLife = given.number(Tag.RadionuclideHalfLife).orElseThrow(() -> file.missing(Tag.RadionuclideHalfLife));
        if (!(halfLife > 0)) {
            throw file.wrong(Tag.RadionuclideHalfLife, "is not positive");
        }
        Injection injection = Injection.of(file, given, until);
        Duration between = Duration.between(injection.at(), until);
        // in nanoseconds as a long, centuries wouldn't fit
        double seconds = between.getSeconds() + between.getNano() / 1e9;
        if (seconds < 0 || seconds > MOST_HALF_LIVES * halfLife) {
            throw file.wrong(injection.tag(), String.format(Locale.ROOT, "lies %s: %.0f s, %.1f half-lives, before the time to which activity is corrected",
                    seconds < 0 ? "after the scan" : "too long before the scan", seconds, seconds / halfLife));
        }
        return new InjectedDose(dose * Math.pow(2, -seconds / halfLife), String.format(Locale.ROOT, "the dose was decayed over %.0f s from injection to the time to which activity is corrected%s",
                seconds, injection.isBeforeMidnight() ? ", past midnight" : ""));
    }
}
