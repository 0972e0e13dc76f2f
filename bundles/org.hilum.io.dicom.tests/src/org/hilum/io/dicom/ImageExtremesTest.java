// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.dicom.write.NativePixels;
import org.hilum.io.dicom.DicomImageSettings.Scale;
import org.hilum.io.dicom.DicomImageSettings.Suv;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.hilum.testdata.fuzz.Fuzz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series that announce far more than there is, or say what can't be: refused within a second and 512 MiB. */
class ImageExtremesTest {
    private static final UnaryOperator<DataSetBuilder> AS_IT_IS = slice -> slice;

    @TempDir
    private Path folder;

    private String refused(DicomImageSettings settings) {
        return Fuzz.read(folder.resolve("series"), series -> Reading.of(series, settings)).map(Problem::what).orElse("read");
    }

    private Made made() throws IOException {
        return new Made(Files.createDirectories(folder.resolve("series")));
    }

    @Test
    void compressedFrameOf4GigapixelsInAFewBytes_isRefused() throws IOException {
        for (int side : new int[] {11_600, 20_000, 65_535}) {
            DataSetBuilder slice = Made.slice(ImageClass.CT, 0).put(Tag.SliceThickness, 3.0).put(Tag.SOPInstanceUID, "2.25.9");
            DataSet header = NativePixels.put(slice, Made.FORMAT, frame -> Made.pixels(0)).put(Tag.Rows, side).put(Tag.Columns, side).build();
            RunLengths.write(made().folder().resolve("a.dcm"), header, Made.pixels(0));
            String what = refused(DicomImageSettings.DEFAULT);
            assertTrue(what.contains("too large") || what.contains("more memory") || what.startsWith("frame 1 "), what);
        }
    }

    @Test
    void slicesShiftedFurtherThanAnyGantryTilts_areNotStraightened() throws IOException {
        for (double shift : new double[] {10, 1e4, 3e5}) {
            made().series(ImageClass.CT, slice -> {
                double z = slice.build().numbers(Tag.ImagePositionPatient)[2];
                return slice.put(Tag.PixelSpacing, 1e-6, 1e-6).put(Tag.ImagePositionPatient, 0, shift * z, z);
            }, 0, 3);
            assertTrue(refused(Reading.RESAMPLE).startsWith("its slices are shifted against each other by "), refused(Reading.RESAMPLE));
        }
    }

    @Test
    void slicesTooFarAwayToBeInterpolated_areRefused() throws IOException {
        PixelFormat wide = new PixelFormat(64, 64, 1, 1, false, "MONOCHROME2", 16, 16, 15, true);
        for (double last : new double[] {1000, 1e5, 1e6}) {
            for (double z : new double[] {0, 1, last}) {
                made().save("z" + (int) z, Made.slice(ImageClass.CT, z).put(Tag.SOPInstanceUID, "2.25." + (int) z), wide, new int[64 * 64]);
            }
            assertTrue(refused(Reading.INTERPOLATE).startsWith("slices are too uneven to be interpolated: "), refused(Reading.INTERPOLATE));
            Files.delete(folder.resolve("series/z" + (int) last));
        }
    }

    @Test
    void datesCenturiesApart_areNoDecay() throws IOException {
        DataSet drug = UniformPet.drug().put(Tag.RadiopharmaceuticalStartDateTime, "00010101000000").build();
        UniformPet.save(made().folder(), UniformPet.after(3600), drug, AS_IT_IS);
        assertTrue(refused(DicomImageSettings.DEFAULT).contains("too long before the scan"), refused(DicomImageSettings.DEFAULT));
        UniformPet.save(made().folder(), UniformPet.after(3600), UniformPet.drug().put(Tag.RadiopharmaceuticalStartDateTime, "99991231235959").build(), AS_IT_IS);
        assertTrue(refused(DicomImageSettings.DEFAULT).contains("lies after the scan"), refused(DicomImageSettings.DEFAULT));
    }

    private String refused(Suv suv, int tag, double value) throws IOException {
        UniformPet.save(made().folder(), UniformPet.after(3600), UniformPet.drug().build(), slice -> slice.put(tag, value));
        return refused(Reading.by(suv));
    }

    @Test
    void bodiesOfNoHuman_giveNoSuv() throws IOException {
        assertEquals("read", refused(Suv.LEAN_BODY_MASS, Tag.PatientWeight, 300));
        assertEquals("(0010,1030) PatientWeight is no weight in kg", refused(Suv.BODY_WEIGHT, Tag.PatientWeight, 70_000));
        assertEquals("(0010,1030) PatientWeight is no weight in kg", refused(Suv.BODY_WEIGHT, Tag.PatientWeight, 1e300));
        assertEquals("(0010,1020) PatientSize is no height in m", refused(Suv.LEAN_BODY_MASS, Tag.PatientSize, 175));
        assertEquals("(0010,1020) PatientSize is no height in m", refused(Suv.BODY_SURFACE, Tag.PatientSize, 1e-9));
    }

    @Test
    void scalesThatMakeNoNumbers_areRefused() throws IOException {
        for (double slope : new double[] {1e300, -1e300, 1e-50}) {
            made().series(ImageClass.CT, slice -> slice.put(Tag.RescaleSlope, slope), 0, 3);
            assertTrue(refused(DicomImageSettings.DEFAULT).startsWith("no intensity can be told by its slope and intercept: " + slope), refused(DicomImageSettings.DEFAULT));
        }
        for (double slope : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 0}) {
            DataSet map = new DataSetBuilder("test").put(Tag.DoubleFloatRealWorldValueFirstValueMapped, Vr.FD, -32768).put(Tag.DoubleFloatRealWorldValueLastValueMapped, Vr.FD, 32767)
                    .put(Tag.RealWorldValueSlope, Vr.FD, slope).put(Tag.RealWorldValueIntercept, 1.0).put(Tag.MeasurementUnitsCodeSequence, List.of(new DataSetBuilder("test").put(Tag.CodeValue, "1").build())).build();
            made().series(ImageClass.MR, slice -> slice.put(Tag.RealWorldValueMappingSequence, List.of(map)), 0, 3);
            assertTrue(refused(Reading.by(Scale.REAL_WORLD)).startsWith("no intensity can be told"), refused(Reading.by(Scale.REAL_WORLD)));
        }
    }

    @Test
    void thicknessOfNoWorld_isRefused() throws IOException {
        made().series(ImageClass.CT, slice -> slice.put(Tag.SpacingBetweenSlices, 1e-30).put(Tag.SliceThickness, 1e-30), 0);
        assertEquals("(0018,0050) SliceThickness is no thickness in mm", refused(DicomImageSettings.DEFAULT));
    }

    @Test
    void placesOf20_000Frames_withThePixelsOfOne_areRefused() throws IOException {
        List<DataSet> frames = new ArrayList<>();
        for (int f = 0; f < 20_000; f++) {
            frames.add(SourceImages.item(Tag.PlanePositionSequence, new DataSetBuilder("").put(Tag.ImagePositionPatient, 0, 0, f).build()));
        }
        DataSetBuilder file = Made.slice(ImageClass.ENHANCED_CT, 0).put(Tag.SOPInstanceUID, "2.25.9").put(Tag.PerFrameFunctionalGroupsSequence, frames);
        DicomWriter.write(made().folder().resolve("a.dcm"), NativePixels.put(file, Made.FORMAT, frame -> Made.pixels(0)).put(Tag.NumberOfFrames, 20_000).build());
        assertTrue(refused(DicomImageSettings.DEFAULT).startsWith("its pixel data have 24 bytes, but 20000 frames"), refused(DicomImageSettings.DEFAULT));
    }
}
