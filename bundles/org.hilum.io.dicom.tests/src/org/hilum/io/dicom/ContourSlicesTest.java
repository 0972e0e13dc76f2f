// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.hilum.io.dicom.Structures.IMAGE;
import static org.hilum.io.dicom.Structures.box;
import static org.hilum.io.dicom.Structures.slice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.io.dicom.DicomMaskSettings.Gaps;
import org.hilum.io.dicom.DicomMaskSettings.OffSlice;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Mask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which slices contours belong to, and what lies between them. */
class ContourSlicesTest {
    private final List<String> notes = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void aPlaneWithinFivePercentOfTheSpacing_belongsToTheSlice() {
        Path file = new Structures().roi(1, "GTV", box(0.5, 0.5, 3.5, 2.5, 4.099)).write(folder);
        assertEquals("/.###/.###", slice(Structures.read(file, notes), 2));
    }

    @Test
    void aPlaneFartherOff_isRefused_withContourAndDistance() {
        Problem problem = Structures.refused(new Structures().roi(1, "GTV", box(0.5, 0.5, 3.5, 2.5, 2), box(0.5, 0.5, 3.5, 2.5, 4.5)).write(folder));
        assertEquals("contour 2 of ROI GTV lies 0.500 mm off the nearest slice, 3 of 6; allowed are 0.100 mm, 5 % of the slice spacing", problem.what());
        assertEquals("give the image that it was drawn on, or let shapes be interpolated between contours: off-slice: interpolate", problem.cure());
    }

    @Test
    void contoursBetweenSlices_areInterpolatedOnRequest() {
        // planes at 1 and 3 mm: the slice at 2 mm lies half way between a box of 6 and one of 2 rows; ends reach half a plane's distance
        Path file = new Structures().roi(1, "GTV", box(0.5, 0.5, 7.5, 7.5, 1), box(2.5, 2.5, 5.5, 5.5, 3)).write(folder);
        Mask mask = Structures.read(file, "", IMAGE, new DicomMaskSettings(OffSlice.INTERPOLATE, Gaps.KEEP), notes);
        assertEquals("//..#####/..#####/..#####/..#####/..#####", slice(mask, 1));
        assertEquals(25, mask.count());
        assertEquals(List.of("DICOM: ROI GTV: slice 2 of 6 was interpolated from contours on 2 planes"), notes);
    }

    @Test
    void aGap_staysEmpty_andIsNoted() {
        Path file = new Structures().roi(1, "GTV", box(0.5, 0.5, 3.5, 2.5, 0), box(0.5, 0.5, 3.5, 2.5, 2), box(0.5, 0.5, 3.5, 2.5, 8)).write(folder);
        assertEquals(18, Structures.read(file, notes).count());
        assertEquals(List.of("DICOM: ROI GTV has no contour on slices 3-4 of 6, between others: it may have several parts, or contours are missing; these slices were left empty"), notes);
    }

    @Test
    void aGap_isInterpolatedOnRequest() {
        Path file = new Structures().roi(1, "GTV", box(0.5, 0.5, 3.5, 2.5, 0), box(0.5, 0.5, 3.5, 2.5, 2), box(0.5, 0.5, 3.5, 2.5, 8)).write(folder);
        Mask mask = Structures.read(file, "", IMAGE, new DicomMaskSettings(OffSlice.REFUSE, Gaps.INTERPOLATE), notes);
        assertEquals("/.###/.###", slice(mask, 3));
        assertEquals(30, mask.count());
        assertEquals(List.of("DICOM: ROI GTV: slices 3-4 of 6 were interpolated from contours on 3 planes"), notes);
    }

    @Test
    void aGapBetweenPlanesOffTheSlices_staysEmpty_unlessAsked() {
        Structures structures = new Structures().roi(1, "GTV", box(0.5, 0.5, 3.5, 2.5, -0.5), box(0.5, 0.5, 3.5, 2.5, 1.5), box(0.5, 0.5, 3.5, 2.5, 9.5));
        Path file = structures.write(folder);
        Mask kept = Structures.read(file, "", IMAGE, new DicomMaskSettings(OffSlice.INTERPOLATE, Gaps.KEEP), notes);
        assertEquals(List.of("DICOM: ROI GTV: slices 1-2, 6 of 6 were interpolated from contours on 3 planes",
                "DICOM: ROI GTV has no contour on slices 3-5 of 6, between others: it may have several parts, or contours are missing; these slices were left empty"), notes);
        assertEquals(3 * 6, kept.count());
        assertEquals(6 * 6, Structures.read(file, "", IMAGE, new DicomMaskSettings(OffSlice.INTERPOLATE, Gaps.INTERPOLATE), notes).count());
    }

    @Test
    void aContourAcrossTheSlices_isRefused() {
        Problem problem = Structures.refused(new Structures().roi(1, "GTV", Structures.contour("CLOSED_PLANAR", 1, 1, 0, 1, 5, 0, 1, 5, 6)).write(folder));
        assertEquals("contour 1 of ROI GTV is not parallel to the image's slices: its points lie 6.00 mm apart across them", problem.what());
    }

    @Test
    void aStructureOutsideTheImage_isRefused() {
        Problem problem = Structures.refused(new Structures().roi(1, "GTV", box(0.5, 0.5, 3.5, 2.5, 99)).write(folder));
        assertEquals("ROI GTV lies wholly outside of the image", problem.what());
    }
}
