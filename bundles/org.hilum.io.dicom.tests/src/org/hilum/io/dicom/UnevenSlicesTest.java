// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.io.dicom.internal.plane.ImageClass;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnevenSlicesTest {
    @TempDir
    Path folder;

    private Made made;

    @BeforeEach
    void begin() {
        made = new Made(folder);
    }

    @Test
    void aMissingSlice_isRefusedWithItsNeighbours() {
        Problem p = Reading.problem(made.ct(0, 3, 6, 12, 15).folder());
        assertEquals("1 slice is missing: 6.000 mm from c.dcm to d.dcm. The median distance is 3.000 mm; a gap may be off it by 1 % or 0.01 mm", p.what());
        assertEquals("fetch what is missing from the archive, or set slices: interpolate", p.cure());
        assertEquals(folder.toString(), p.where());
    }

    @Test
    void severalMissing_areCounted() {
        assertEquals("3 slices are missing: 9.000 mm from b.dcm to c.dcm, 6.000 mm from e.dcm to f.dcm. The median distance is 3.000 mm; a gap may be off it by 1 % or 0.01 mm",
                Reading.problem(made.ct(0, 3, 12, 15, 18, 24).folder()).what());
    }

    @Test
    void unevenSlices_areRefusedWithTheirNames() {
        assertEquals("slices are uneven: 3.200 mm from b.dcm to c.dcm, 2.800 mm from c.dcm to d.dcm. The median distance is 3.000 mm; a gap may be off it by 1 % or 0.01 mm",
                Reading.problem(made.ct(0, 3, 6.2, 9, 12, 15).folder()).what());
        assertEquals("slices are uneven: 3.200 mm from c.dcm to d.dcm; and 1 is missing: 6.000 mm from d.dcm to e.dcm. The median distance is 3.000 mm; "
                + "a gap may be off it by 1 % or 0.01 mm", Reading.problem(made.ct(0, 3, 6, 9.2, 15.2, 18.2).folder()).what());
    }

    @Test
    void aGapWithinOnePercent_isEven() {
        assertEquals(4, Reading.of(made.ct(0, 3, 6.029, 9).folder()).volume().geometry().nz());
        assertEquals("slices are uneven: 3.031 mm from b.dcm to c.dcm, 2.969 mm from c.dcm to d.dcm. The median distance is 3.000 mm; a gap may be off it by 1 % or 0.01 mm",
                Reading.problem(made.ct(0, 3, 6.031, 9, 12, 15).folder()).what());
    }

    @Test
    void aGapOffByLessThanAHundredthOfAMillimetre_isEven_howeverThinSlicesAre() {
        assertEquals(4, Reading.of(made.ct(0, 0.5, 1.009, 1.5).folder()).volume().geometry().nz());
    }

    @Test
    void slicesAtOnePlace_areRefusedWithTheirNames() {
        made.ct(0, 3, 3, 6);
        assertEquals("slices lie at the same place, and no attribute parts them into complete stacks: b.dcm and c.dcm", Reading.problem(folder).what());
        made.series(ImageClass.CT, s -> s.put(Tag.SOPInstanceUID, "2.25.5" + (int) s.build().numbers(Tag.ImagePositionPatient)[2]), 0, 3, 3, 6);
        Problem copies = Reading.problem(folder);
        assertEquals("slices are there twice: b.dcm and c.dcm", copies.what());
        assertEquals("remove the copies", copies.cure());
    }

    @Test
    void timesOfEachSlice_partNothing() {
        for (int n = 0; n < 6; n++) {
            made.save("s" + n, Made.slice(ImageClass.CT, 3 * (n % 3)).put(Tag.AcquisitionTime, "12000" + n), Made.pixels(0));
        }
        assertTrue(Reading.problem(folder).what().startsWith("slices lie at the same place"));
    }

    @Test
    void unevenSlices_areInterpolatedLinearly_whereAskedFor() {
        made.ct(0, 3, 6, 12, 15);
        Reading even = Reading.of(folder, Reading.INTERPOLATE);
        Volume v = even.volume();
        assertEquals(new Vec3(2, 1.5, 3), v.geometry().spacing());
        float[] column = {v.at(0, 0, 0), v.at(0, 0, 1), v.at(0, 0, 2), v.at(0, 0, 3), v.at(0, 0, 4), v.at(0, 0, 5)};
        assertArrayEquals(new float[] {100, 200, 300, 350, 400, 500}, column);
        assertEquals(List.of("DICOM: 1 of 6 slices were interpolated, since the 5 there are lie unevenly: up to 6.000 mm apart, usually 3.000 mm"), even.notes());
    }

    @Test
    void paddingSpreads_toWhatIsInterpolatedFromIt() {
        made.series(ImageClass.CT, s -> s.put(Tag.PixelPaddingValue, Vr.SS, 403), 0, 3, 6, 12, 15);
        Volume v = Reading.of(folder, Reading.INTERPOLATE).volume();
        assertEquals(2, v.padding().count());
        assertTrue(v.padding().at(v.geometry().index(3, 0, 3)) && v.padding().at(v.geometry().index(3, 0, 4)));
    }

    @Test
    void gantryTilt_isMeasuredAndRefused() {
        made.series(ImageClass.CT, UnevenSlicesTest::tilted, 0, 3, 6);
        Problem p = Reading.problem(folder);
        assertEquals("its slices are shifted against each other: the gantry was tilted by 18.43°, as measured from their positions", p.what());
        assertEquals("set tilt: resample to have them shifted back by linear interpolation", p.cure());
    }

    /** Each slice lies a third of its height further down, as under a gantry tilted by atan(1/3). */
    private static DataSetBuilder tilted(DataSetBuilder slice) {
        double z = slice.build().numbers(Tag.ImagePositionPatient)[2];
        return slice.put(Tag.ImagePositionPatient, -10, 20 + z / 3, z);
    }

    @Test
    void gantryTilt_isStraightened_whereAskedFor() {
        made.series(ImageClass.CT, UnevenSlicesTest::tilted, 0, 3, 6);
        Reading straight = Reading.of(folder, Reading.RESAMPLE);
        Volume v = straight.volume();
        // 2 mm are one and a third rows of 1.5 mm: two rows more
        assertEquals(List.of(4, 5, 3), List.of(v.geometry().nx(), v.geometry().ny(), v.geometry().nz()));
        assertEquals(new Vec3(-10, 20, 0), v.geometry().origin());
        // pixel values grow by 4 a row: at a place, slice 1 is read two thirds of a row further up
        assertEquals(200 + 4 * (2 - 2.0 / 3), v.at(0, 2, 1), 1e-4);
        assertEquals(300 + 4 * (3 - 4.0 / 3), v.at(0, 3, 2), 1e-4);
        assertTrue(v.padding().at(v.geometry().index(0, 0, 1)) && v.padding().at(v.geometry().index(0, 3, 0)));
        assertFalse(v.padding().at(v.geometry().index(0, 1, 1)) || v.padding().at(v.geometry().index(0, 3, 2)));
        assertEquals("DICOM: the gantry was tilted by 18.43°, as measured from positions: slices were shifted back by linear interpolation, on a grid of 4 x 5 pixels", straight.notes().getFirst());
    }

    @Test
    void aSliceBesideTheOthers_isRefusedByName() {
        made.ct(0, 3, 6, 9);
        made.save("b.dcm", Made.slice(ImageClass.CT, 3).put(Tag.ImagePositionPatient, -8, 20, 3), Made.pixels(0));
        assertEquals("b.dcm lies 2.000 mm beside the line through the other slices; allowed are 0.01500 mm", Reading.problem(folder).what());
    }
}
