// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enhanced multi-frame files, made of real classic series, against those series. */
class EnhancedTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ENHANCED_CT, ibsi/ibsi1_ct_phantom/dicom/image", "ENHANCED_CT, sts/dicom/STS_025/CT/image", "ENHANCED_MR, sts/dicom/STS_025/MR_T1/image",
            "ENHANCED_PET, sts/dicom/STS_025/PET/image"})
    void anEnhancedFile_isTheClassicSeries_voxelForVoxel(ImageClass kind, String series) {
        Path classic = SharedData.path(series);
        Volume expected = Reading.of(classic).volume();
        Path file = EnhancedFile.write(classic, kind, folder.resolve("enhanced.dcm"), f -> f);
        List<ImageRef> refs = Reading.list(file, new ArrayList<>());
        assertEquals(List.of("2.25.7/temporal-position-1", "2.25.7/temporal-position-2"), refs.stream().map(ImageRef::item).toList());
        for (int time = 1; time <= 2; time++) {
            Volume read = Reading.of(file, refs.get(time - 1).item(), DicomImageSettings.DEFAULT).volume();
            assertEquals(expected.geometry(), read.geometry());
            assertEquals(expected.quantity(), read.quantity());
            float[] times = expected.voxels().clone();
            for (int v = 0; v < times.length; v++) {
                times[v] *= time;
            }
            assertArrayEquals(times, read.voxels());
        }
    }

    private static DataSetBuilder frames(ImageClass kind, DataSet shared, List<DataSet> own) {
        return Made.slice(kind, 0).remove(Tag.ImagePositionPatient).remove(Tag.ImageOrientationPatient).remove(Tag.PixelSpacing).remove(Tag.RescaleSlope)
                .remove(Tag.RescaleIntercept).put(Tag.SharedFunctionalGroupsSequence, List.of(shared)).put(Tag.PerFrameFunctionalGroupsSequence, own);
    }

    private static DataSet group(int macro, DataSetBuilder item) {
        return new DataSetBuilder("test").put(macro, List.of(item.build())).build();
    }

    private static DataSet shared(double slope) {
        DataSet plane = group(Tag.PlaneOrientationSequence, new DataSetBuilder("test").put(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0));
        return plane.toBuilder().put(Tag.PixelMeasuresSequence, List.of(new DataSetBuilder("test").put(Tag.PixelSpacing, 1.5, 2).build()))
                .put(Tag.PixelValueTransformationSequence, List.of(new DataSetBuilder("test").put(Tag.RescaleSlope, slope).put(Tag.RescaleIntercept, 0.0).put(Tag.RescaleType, "BQML").build())).build();
    }

    private static DataSet at(double z) {
        return group(Tag.PlanePositionSequence, new DataSetBuilder("test").put(Tag.ImagePositionPatient, 0, 0, z));
    }

    private static PixelFormat format(int frames) {
        return new PixelFormat(Made.ROWS, Made.COLUMNS, frames, 1, false, "MONOCHROME2", 16, 16, 15, true);
    }

    /** The dose is in MBq, and activity is corrected to a time of its own. */
    @Test
    void enhancedPet_inActivity_isOneInAUniformPhantom() {
        DataSet drug = new DataSetBuilder("test").put(Tag.RadiopharmaceuticalStartDateTime, "20240101233000").put(Tag.RadionuclideTotalDose, 350.0).put(Tag.RadionuclideHalfLife, UniformPet.HALF_LIFE).build();
        DataSetBuilder file = frames(ImageClass.ENHANCED_PET, shared(UniformPet.after(3600) / 1000), List.of(at(3), at(0))).put(Tag.PatientWeight, 70.0).put(Tag.AttenuationCorrected, "YES")
                .put(Tag.DecayCorrected, "YES").put(Tag.DecayCorrectionDateTime, "20240102003000").put(Tag.RadiopharmaceuticalInformationSequence, List.of(drug));
        int[] pixels = new int[12];
        Arrays.fill(pixels, 1000);
        Path saved = new Made(folder).save("pet", file, format(2), pixels);
        for (float x : Reading.of(saved).volume().voxels()) {
            assertEquals(1, x, 1e-6);
        }
        new Made(folder).save("pet", file.put(Tag.DecayCorrected, "NO"), format(2), pixels);
        assertEquals("(0018,9758) DecayCorrected is not YES", Reading.problem(saved).what());
        new Made(folder).save("pet", file.put(Tag.DecayCorrected, "YES").remove(Tag.DecayCorrectionDateTime), format(2), pixels);
        assertEquals("it has no (0018,9701) DecayCorrectionDateTime", Reading.problem(saved).what());
    }

    @Test
    void missingFrames_areNamed() {
        Path saved = new Made(folder).save("ct", frames(ImageClass.ENHANCED_CT, shared(1), List.of(at(9), at(3), at(0), at(12))), format(4), Made.pixels(0));
        assertEquals("1 slice is missing: 6.000 mm from frame 2 of ct to frame 1 of ct. The median distance is 3.000 mm; a gap may be off it by 1 % or 0.01 mm", Reading.problem(saved).what());
    }

    @Test
    void framesWithoutAPlace_orOfAnotherNumber_areRefused() {
        Path saved = new Made(folder).save("ct", frames(ImageClass.ENHANCED_CT, shared(1), List.of(at(0), shared(1))), format(2), Made.pixels(0));
        assertEquals("it has no (0020,0032) ImagePositionPatient", Reading.problem(saved).what());
        new Made(folder).save("ct", frames(ImageClass.ENHANCED_CT, shared(1), List.of(at(0))), format(2), Made.pixels(0));
        assertEquals("(5200,9230) PerFrameFunctionalGroupsSequence has 1 items for 2 frames", Reading.problem(saved).what());
    }
}
