// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.io.dicom.internal.plane.ImageClass;

/**
 * PET of a phantom in which the dose is spread evenly, so that its SUV by body weight is 1: 70 kg, 350 MBq of F-18, of which
 * 70,000 g hold 5,000 Bq/ml when injected. Every slice has a slope of its own.
 */
final class UniformPet {
    static final double HALF_LIFE = 6586.2;
    static final double INJECTED = 5000;

    private UniformPet() {
    }

    /** Radiopharmaceutical information, to be changed. */
    static DataSetBuilder drug() {
        return new DataSetBuilder("test").put(Tag.RadiopharmaceuticalStartTime, "100000").put(Tag.RadionuclideTotalDose, 350e6).put(Tag.RadionuclideHalfLife, HALF_LIFE);
    }

    /** Activity of what was injected so many seconds before. */
    static double after(double seconds) {
        return INJECTED * Math.pow(2, -seconds / HALF_LIFE);
    }

    /** Three slices that hold a value everywhere. */
    static Path save(Path folder, double value, DataSet drug, UnaryOperator<DataSetBuilder> change) {
        for (int k = 0; k < 3; k++) {
            int stored = 10000 + 3000 * k;
            DataSetBuilder slice = Made.slice(ImageClass.PET, 4 * k).put(Tag.RescaleSlope, value / stored).put(Tag.Units, "BQML").put(Tag.CorrectedImage, "DECY", "ATTN", "SCAT")
                    .put(Tag.DecayCorrection, "START").put(Tag.PatientWeight, 70.0).put(Tag.PatientSize, 1.75).put(Tag.PatientSex, "M")
                    .put(Tag.SeriesDate, "20240102").put(Tag.SeriesTime, "110000").put(Tag.AcquisitionDate, "20240102").put(Tag.AcquisitionTime, "1" + (1 + k) + "0000.00")
                    .put(Tag.RadiopharmaceuticalInformationSequence, List.of(drug));
            int[] pixels = new int[Made.ROWS * Made.COLUMNS];
            Arrays.fill(pixels, stored);
            new Made(folder).save((char) ('a' + k) + ".dcm", change.apply(slice), pixels);
        }
        return folder;
    }

    /** Philips' private factors of counts. */
    static UnaryOperator<DataSetBuilder> counts(double toSuv, double toActivity) {
        return slice -> slice.put(Tag.Units, "CNTS").put(0x70530010, Vr.LO, "Philips PET Private Group").put(0x70531000, Vr.DS, toSuv).put(0x70531009, Vr.DS, toActivity);
    }
}
