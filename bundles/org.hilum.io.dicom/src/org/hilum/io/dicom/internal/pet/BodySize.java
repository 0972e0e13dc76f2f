// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.pet;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;

/** Weight, lean mass and surface of the patient's body, of which each asks for what it needs of the file. */
final class BodySize {
    private static final double CM2_PER_M2 = 1e4;
    /** From a mouse to any human: weights in g and heights in cm lie beyond. */
    private static final double LEAST_KG = 0.001;
    private static final double MOST_KG = 1000;
    private static final double LEAST_M = 0.01;
    private static final double MOST_M = 3;

    private final DataSet file;

    BodySize(DataSet file) {
        this.file = file;
    }

    /** In g. */
    double weight() {
        return 1000 * kilograms();
    }

    /** Lean body mass in g after Janmahasatian et al., Clin Pharmacokinet 2005;44:1051. */
    double leanMass() {
        double w = kilograms();
        double bodyMassIndex = w / (metres() * metres());
        return 1000 * switch (file.text(Tag.PatientSex).orElseThrow(() -> file.missing(Tag.PatientSex))) {
            case "M" -> 9270 * w / (6680 + 216 * bodyMassIndex);
            case "F" -> 9270 * w / (8780 + 244 * bodyMassIndex);
            default -> throw file.wrong(Tag.PatientSex, "is neither M nor F, for which lean body mass is defined");
        };
    }

    /** Body surface in cm² after Du Bois and Du Bois, Arch Intern Med 1916;17:863. */
    double surface() {
        return CM2_PER_M2 * 0.007184 * Math.pow(kilograms(), 0.425) * Math.pow(100 * metres(), 0.725);
    }

    private double kilograms() {
        return within(Tag.PatientWeight, LEAST_KG, MOST_KG, "is no weight in kg");
    }

    private double metres() {
        return within(Tag.PatientSize, LEAST_M, MOST_M, "is no height in m");
    }

    private double within(int tag, double least, double most, String otherwise) {
        double number = file.number(tag).orElseThrow(() -> file.missing(tag));
        if (!(number > 0)) {
            throw file.wrong(tag, "is not positive");
        }
        if (!(number >= least && number <= most)) {
            throw file.wrong(tag, otherwise);
        }
        return number;
    }
}
