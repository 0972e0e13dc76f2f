// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.NativePixels;
import org.hilum.io.dicom.DicomMaskSettings.Gaps;
import org.hilum.io.dicom.DicomMaskSettings.OffSlice;
import org.hilum.io.dicom.Segmentations.Style;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.testdata.fuzz.Fuzz;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structures of hundreds of thousands of points and segmentations that announce far more than there is: read or refused within a second and 512 MiB. */
class MaskExtremesTest {
    private static final Geometry CT = Geometry.of(512, 512, 40, 1, 1, 3);
    private static final DicomMaskSettings INTERPOLATING = new DicomMaskSettings(OffSlice.INTERPOLATE, Gaps.INTERPOLATE);

    @TempDir
    private Path folder;

    private static String refused(Path file, DicomMaskSettings settings) {
        return refused(file, CT, settings);
    }

    private static String refused(Path file, Geometry image, DicomMaskSettings settings) {
        return Fuzz.read(file, path -> Structures.read(path, "", image, settings, new ArrayList<>())).map(Problem::what).orElse("read");
    }

    /** A circle with a wave on it, of so many points. */
    private static DataSet wavy(double x, double y, double radius, double z, int points) {
        double[] xy = new double[2 * points];
        for (int p = 0; p < points; p++) {
            double angle = 2 * Math.PI * p / points;
            double r = radius * (1 + 0.2 * Math.sin(40 * angle));
            xy[2 * p] = Math.rint(1000 * (x + r * Math.cos(angle))) / 1000;
            xy[2 * p + 1] = Math.rint(1000 * (y + r * Math.sin(angle))) / 1000;
        }
        return Structures.polygon("CLOSED_PLANAR", z, xy);
    }

    @Test
    void hundredsOfThousandsOfPoints_areRead() {
        assertEquals("read", refused(new Structures().roi(1, "one", wavy(256, 256, 200, 30, 250_000)).write(folder), DicomMaskSettings.DEFAULT));
        List<DataSet> many = new ArrayList<>();
        for (int k = 0; k < 40; k++) {
            for (int n = 0; n < 16; n++) {
                many.add(wavy(50 + 100 * (n % 4), 50 + 100 * (n / 4), 40, 3 * k, 400));
            }
        }
        assertEquals("read", refused(new Structures().roi(1, "many", many.toArray(DataSet[]::new)).write(folder), DicomMaskSettings.DEFAULT));
    }

    @Test
    void overlappingContoursOfManyPoints_areRead() {
        DataSet[] pair = {wavy(256, 256, 200, 30, 100_000), wavy(260, 256, 200, 30, 100_000), wavy(256, 256, 100, 30, 100_000)};
        assertEquals("read", refused(new Structures().roi(1, "pair", pair).write(folder), DicomMaskSettings.DEFAULT));
    }

    @Test
    void tensOfThousandsOfContoursOnOnePlane_areRead() {
        List<DataSet> all = new ArrayList<>();
        for (int n = 0; n < 20_000; n++) {
            double x = 2 + 3 * (n % 160);
            double y = 2 + 3 * (n / 160);
            all.add(Structures.box(x, y, x + 2, y + 2, 30));
        }
        assertEquals("read", refused(new Structures().roi(1, "grains", all.toArray(DataSet[]::new)).write(folder), DicomMaskSettings.DEFAULT));
    }

    @Test
    void contoursThatEachLieOffEverySlice_areRefused_orInterpolated() {
        Random random = new Random(1);
        List<DataSet> all = new ArrayList<>();
        for (int n = 0; n < 10_000; n++) {
            double z = 3 * random.nextInt(39) + 0.2 + 2.6 * random.nextDouble();
            all.add(Structures.box(10, 10, 40 + n % 50, 40, Math.rint(1000 * z) / 1000));
        }
        Path file = new Structures().roi(1, "off", all.toArray(DataSet[]::new)).write(folder);
        assertTrue(refused(file, DicomMaskSettings.DEFAULT).startsWith("contour 1 of ROI off lies "));
        assertEquals("read", refused(file, Geometry.of(128, 128, 40, 1, 1, 3), INTERPOLATING));
    }

    @Test
    void placesOf50_000Frames_withThePixelsOfOne_areRefused() {
        Segmentations all = new Segmentations(CT, Style.SHARED).segment(1, "A", "MANUAL");
        for (int f = 0; f < 50_000; f++) {
            all.frame(1, f, 1);
        }
        PixelFormat one = new PixelFormat(2, 3, 1, 1, false, "MONOCHROME2", 1, 1, 0, false);
        DataSetBuilder file = all.header("BINARY");
        NativePixels.put(file, one, frame -> new int[] {1, 0, 1, 0, 1, 0}).put(Tag.NumberOfFrames, 50_000);
        assertTrue(refused(Segmentations.write(file.build(), folder), DicomMaskSettings.DEFAULT).startsWith("its pixel data have 2 bytes, but 50000 frames"));
    }

    @Test
    void framesAKilometreApart_areNoGrid() {
        int[] pixels = new int[128 * 128];
        Segmentations two = new Segmentations(Geometry.of(128, 128, 100_000, 1, 1, 1), Style.SHARED).segment(1, "A", "MANUAL").frame(1, 0, pixels).frame(1, 999_999, pixels);
        assertTrue(refused(Segmentations.write(two.dataSet("BINARY", 1).build(), folder), DicomMaskSettings.DEFAULT).endsWith("which is too large"));
    }
}
