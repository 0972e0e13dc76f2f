// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.io.dicom.DicomImageSettings.Suv;
import org.hilum.spi.image.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuvTest {
    private static final UnaryOperator<DataSetBuilder> PLAIN = slice -> slice;
    private static final DataSet DRUG = UniformPet.drug().build();
    private static final double HOUR = 3600;

    @TempDir
    Path folder;

    private void assertUniform(double suv, Reading read) {
        for (float x : read.volume().voxels()) {
            assertEquals(suv, x, 1e-6 * suv);
        }
    }

    private void assertOne(double value, DataSet drug, UnaryOperator<DataSetBuilder> change) {
        Reading read = Reading.of(UniformPet.save(folder, value, drug, change));
        assertUniform(1, read);
        assertEquals(Quantity.SUV, read.volume().quantity());
    }

    private String refused(UnaryOperator<DataSetBuilder> change) {
        return refused(DRUG, change);
    }

    private String refused(DataSet drug, UnaryOperator<DataSetBuilder> change) {
        return Reading.problem(UniformPet.save(folder, 1, drug, change)).what();
    }

    @Test
    void bqmlFromStart_isOne_withTheDoseDecayedToTheSeriesTime() {
        assertOne(UniformPet.after(HOUR), DRUG, PLAIN);
        assertTrue(Reading.of(folder).notes().getFirst().endsWith("the dose was decayed over 3600 s from injection to the time to which activity is corrected"));
    }

    @Test
    void bqmlToAdministration_isOne_withTheDoseAsInjected() {
        assertOne(UniformPet.INJECTED, DRUG, slice -> slice.put(Tag.DecayCorrection, "ADMIN"));
    }

    @Test
    void overMidnight_isOne_byDateTimeAndByTimeAlone() {
        UnaryOperator<DataSetBuilder> afterMidnight = slice -> slice.put(Tag.SeriesTime, "002000").put(Tag.AcquisitionTime, "002000");
        DataSet byTime = UniformPet.drug().put(Tag.RadiopharmaceuticalStartTime, "232000").build();
        assertOne(UniformPet.after(HOUR), byTime, afterMidnight);
        assertTrue(Reading.of(folder).notes().getFirst().endsWith("is corrected, past midnight"));
        assertOne(UniformPet.after(HOUR), UniformPet.drug().put(Tag.RadiopharmaceuticalStartDateTime, "20240101232000.00").build(), afterMidnight);
    }

    @Test
    void dateTimeGoesBeforeTime() {
        assertOne(UniformPet.after(2 * HOUR), UniformPet.drug().put(Tag.RadiopharmaceuticalStartDateTime, "20240102090000").build(), PLAIN);
    }

    @Test
    void offsetsFromUtc_areBroughtToTheFilesOwn_whereItNamesOne() {
        DataSet drug = UniformPet.drug().put(Tag.RadiopharmaceuticalStartDateTime, "20240102090000+0000").build();
        assertOne(UniformPet.after(HOUR), drug, slice -> slice.put(Tag.TimezoneOffsetFromUTC, "+0100"));
        assertOne(UniformPet.after(2 * HOUR), drug, PLAIN);
    }

    @Test
    void aSeriesMadeLater_isOne_byTheStartOfTheScanThatGeTells_andRefusedWithoutIt() {
        UnaryOperator<DataSetBuilder> later = slice -> slice.put(Tag.SeriesTime, "150000");
        assertOne(UniformPet.after(HOUR + 60), DRUG, slice -> later.apply(slice).put(0x00090010, Vr.LO, "GEMS_PETD_01").put(0x0009100d, Vr.DT, "20240102110100.00"));
        assertEquals("(0008,0031) SeriesTime is later than the first acquisition, and (0009,100D), GE's start of the scan, is missing", refused(later));
    }

    @Test
    void counts_areOne_byEitherOfPhilipsFactors() {
        assertOne(8, DRUG, UniformPet.counts(0.125, 0));
        assertOne(8, DRUG, UniformPet.counts(0, UniformPet.after(HOUR) / 8));
        assertEquals("(0054,1001) Units is CNTS, and of Philips' (7053,1000) SUV factor and (7053,1009) activity concentration factor neither is there in all slices",
                refused(UniformPet.counts(0, 0)));
    }

    @Test
    void gml_isSuvAlready_andSaysWhereItsTypeIsAbsent() {
        assertOne(1, DRUG, slice -> slice.put(Tag.Units, "GML").put(Tag.SUVType, "BW").remove(Tag.CorrectedImage).remove(Tag.PatientWeight));
        assertOne(1, DRUG, slice -> slice.put(Tag.Units, "GML"));
        assertEquals("DICOM: (0054,1006) SUVType is absent, which means SUV by body weight", Reading.of(folder).notes().getFirst());
        assertEquals("(0054,1006) SUVType is not BW: values are SUV of another kind", refused(slice -> slice.put(Tag.Units, "GML").put(Tag.SUVType, "LBM")));
    }

    @Test
    void leanBodyMassAndBodySurface_takeThePlaceOfWeight() {
        UniformPet.save(folder, UniformPet.after(HOUR), DRUG, PLAIN);
        double bodyMassIndex = 70 / (1.75 * 1.75);
        assertUniform(9270 * 70 / (6680 + 216 * bodyMassIndex) / 70, Reading.of(folder, Reading.by(Suv.LEAN_BODY_MASS)));
        Reading surface = Reading.of(folder, Reading.by(Suv.BODY_SURFACE));
        // Du Bois' own example: 1.85 m² for 70 kg and 175 cm, to his two digits
        assertEquals(1.85e4 / 7e4, surface.volume().at(0), 0.005e4 / 7e4);
        assertEquals("cm2/ml", surface.volume().quantity().unit());
        UniformPet.save(folder, UniformPet.after(HOUR), DRUG, slice -> slice.put(Tag.PatientSex, "F"));
        assertUniform(9270 * 70 / (8780 + 244 * bodyMassIndex) / 70, Reading.of(folder, Reading.by(Suv.LEAN_BODY_MASS)));
        UniformPet.save(folder, 1, DRUG, slice -> slice.put(Tag.Units, "GML").put(Tag.PatientSex, "M"));
        assertUniform(9270 * 70 / (6680 + 216 * bodyMassIndex) / 70, Reading.of(folder, Reading.by(Suv.LEAN_BODY_MASS)));
    }

    @Test
    void bodySizes_areAskedForOnlyWhereNeeded() {
        UnaryOperator<DataSetBuilder> unknown = slice -> slice.remove(Tag.PatientSize).remove(Tag.PatientSex);
        assertOne(UniformPet.after(HOUR), DRUG, unknown);
        assertEquals("it has no (0010,1020) PatientSize", Reading.problem(folder, Reading.by(Suv.BODY_SURFACE)).what());
        UniformPet.save(folder, 1, DRUG, slice -> slice.remove(Tag.PatientSex));
        assertEquals("it has no (0010,0040) PatientSex", Reading.problem(folder, Reading.by(Suv.LEAN_BODY_MASS)).what());
        assertEquals("it has no (0010,1030) PatientWeight", refused(slice -> slice.remove(Tag.PatientWeight)));
        assertEquals("(0010,1030) PatientWeight is not positive", refused(slice -> slice.put(Tag.PatientWeight, 0.0)));
    }

    @Test
    void asStored_keepsTheUnit() {
        Reading read = Reading.of(UniformPet.save(folder, 1234, DRUG, slice -> slice.remove(Tag.PatientWeight)), Reading.by(Suv.NONE));
        assertUniform(1234, read);
        assertEquals(new Quantity("activity concentration", "Bq/ml"), read.volume().quantity());
    }

    @Test
    void whatSuvCannotDoWithout_isRefusedByName() {
        assertEquals("it has no (0054,1001) Units", refused(slice -> slice.remove(Tag.Units)));
        assertEquals("(0054,1001) Units is none of BQML, GML and CNTS, so no SUV follows from it", refused(slice -> slice.put(Tag.Units, "PROPCPS")));
        assertEquals("it has no (0028,0051) CorrectedImage", refused(slice -> slice.remove(Tag.CorrectedImage)));
        assertEquals("(0028,0051) CorrectedImage doesn't name ATTN: activity isn't corrected for attenuation", refused(slice -> slice.put(Tag.CorrectedImage, "DECY")));
        assertEquals("(0028,0051) CorrectedImage doesn't name DECY: activity isn't corrected for decay", refused(slice -> slice.put(Tag.CorrectedImage, "ATTN", "SCAT")));
        assertEquals("it has no (0054,1102) DecayCorrection", refused(slice -> slice.remove(Tag.DecayCorrection)));
        assertEquals("(0054,1102) DecayCorrection is NONE, so that no one time belongs to the activity", refused(slice -> slice.put(Tag.DecayCorrection, "NONE")));
        assertEquals("it has no (0054,0016) RadiopharmaceuticalInformationSequence", refused(slice -> slice.remove(Tag.RadiopharmaceuticalInformationSequence)));
        assertEquals("it has no (0018,1074) RadionuclideTotalDose", refused(UniformPet.drug().remove(Tag.RadionuclideTotalDose).build(), PLAIN));
        assertEquals("it has no (0018,1075) RadionuclideHalfLife", refused(UniformPet.drug().remove(Tag.RadionuclideHalfLife).build(), PLAIN));
        assertEquals("it has no (0018,1072) RadiopharmaceuticalStartTime", refused(UniformPet.drug().remove(Tag.RadiopharmaceuticalStartTime).build(), PLAIN));
        assertEquals("it has no (0008,0031) SeriesTime", refused(slice -> slice.remove(Tag.SeriesTime)));
        assertEquals("it has no (0008,0032) AcquisitionTime", refused(slice -> slice.remove(Tag.AcquisitionTime)));
    }

    @Test
    void whatCannotBe_isRefused() {
        assertEquals("(0018,1078) RadiopharmaceuticalStartDateTime lies after the scan: -3600 s, -0.5 half-lives, before the time to which activity is corrected",
                refused(UniformPet.drug().put(Tag.RadiopharmaceuticalStartDateTime, "20240102120000").build(), PLAIN));
        assertEquals("(0018,1078) RadiopharmaceuticalStartDateTime lies too long before the scan: 90000 s, 13.7 half-lives, before the time to which activity is corrected",
                refused(UniformPet.drug().put(Tag.RadiopharmaceuticalStartDateTime, "20240101100000").build(), PLAIN));
        assertEquals("(0018,1074) RadionuclideTotalDose is no injected dose: 350.0 Bq (if it was meant in MBq, the file says otherwise)",
                refused(UniformPet.drug().put(Tag.RadionuclideTotalDose, 350.0).build(), PLAIN));
        assertEquals("(0018,1072) RadiopharmaceuticalStartTime is no time", refused(UniformPet.drug().put(Tag.RadiopharmaceuticalStartTime, "noon").build(), PLAIN));
        assertEquals("(0008,0021) SeriesDate is no date", refused(slice -> slice.put(Tag.SeriesDate, "20241332")));
    }
}
