// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.hilum.io.dicom.Structures.box;
import static org.hilum.io.dicom.Structures.contour;
import static org.hilum.io.dicom.Structures.polygon;
import static org.hilum.io.dicom.Structures.slice;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which voxels contours enclose, alone and together. */
class ContourRulesTest {
    private final List<String> notes = new ArrayList<>();

    @TempDir
    private Path folder;

    private Mask drawn(DataSet... contours) {
        return Structures.read(new Structures().roi(1, "GTV", contours).write(folder), notes);
    }

    @Test
    void aBoxBetweenCentres_holdsTheCentresWithin() {
        Mask mask = drawn(box(0.5, 0.5, 3.5, 2.5, 4));
        assertEquals("/.###/.###", slice(mask, 2));
        assertEquals(6, mask.count());
        assertEquals(List.of(), notes);
    }

    @Test
    void centresOnEdges_countOnTheUpperLeftOnly_soThatNeighboursShareNone() {
        Mask mask = drawn(box(1, 1, 3, 3, 0), box(3, 1, 5, 3, 2));
        assertEquals("/.##/.##", slice(mask, 0));
        assertEquals("/...##/...##", slice(mask, 1));
    }

    @Test
    void contoursThatOnlyTouch_areUnitedWithoutANote() {
        assertEquals("/.####/.####", slice(drawn(box(1, 1, 3, 3, 0), box(3, 1, 5, 3, 0)), 0));
        assertEquals(List.of(), notes);
    }

    @Test
    void aSlantedEdgeThroughCentres_isExact_whateverTheOrigin() {
        // the diagonal of a square through centres: an origin that is no binary fraction must not let single centres fall to the other side
        Geometry image = new Geometry(12, 10, 6, new Vec3(0.3, 0.3, 2), new Vec3(-17.1, 5.7, 0), Axes.LPS);
        double x = -17.1;
        double y = 5.7;
        Path file = new Structures().roi(1, "GTV", polygon("CLOSED_PLANAR", 0, x, y, x + 0.9, y + 0.9, x, y + 0.9)).write(folder);
        assertEquals("/#/##", slice(Structures.read(file, "", image, DicomMaskSettings.DEFAULT, notes), 0));
    }

    @Test
    void xorContours_takeTurns() {
        Mask mask = drawn(polygon("CLOSEDPLANAR_XOR", 0, 0.5, 0.5, 5.5, 0.5, 5.5, 5.5, 0.5, 5.5), polygon("CLOSEDPLANAR_XOR", 0, 1.5, 1.5, 4.5, 1.5, 4.5, 4.5, 1.5, 4.5),
                polygon("CLOSEDPLANAR_XOR", 0, 2.5, 2.5, 3.5, 2.5, 3.5, 3.5, 2.5, 3.5));
        assertEquals("/.#####/.#...#/.#.#.#/.#...#/.#####", slice(mask, 0));
        assertEquals(List.of(), notes);
    }

    @Test
    void xorContoursThatOverlap_excludeWhatTheyShare() {
        Mask mask = drawn(polygon("CLOSEDPLANAR_XOR", 0, 0.5, 0.5, 3.5, 0.5, 3.5, 2.5, 0.5, 2.5), polygon("CLOSEDPLANAR_XOR", 0, 2.5, 0.5, 5.5, 0.5, 5.5, 2.5, 2.5, 2.5));
        assertEquals("/.##.##/.##.##", slice(mask, 0));
    }

    @Test
    void aKeyhole_isAHole() {
        Mask mask = drawn(polygon("CLOSED_PLANAR", 0, 0.5, 0.5, 5.5, 0.5, 5.5, 5.5, 0.5, 5.5, 0.5, 3, 1.5, 3, 1.5, 4.5, 4.5, 4.5, 4.5, 1.5, 1.5, 1.5, 1.5, 3, 0.5, 3));
        assertEquals("/.#####/.#...#/.#...#/.#...#/.#####", slice(mask, 0));
        assertEquals(List.of(), notes);
    }

    @Test
    void identicalContours_countOnce_whereverTheyBeginAndWhicheverWayTheyRun() {
        assertEquals("/.###/.###", slice(drawn(box(0.5, 0.5, 3.5, 2.5, 0), polygon("CLOSED_PLANAR", 0, 3.5, 2.5, 3.5, 0.5, 0.5, 0.5, 0.5, 2.5)), 0));
        assertEquals(List.of(), notes);
    }

    @Test
    void nestedContours_areHolesAndIslands_andNoted() {
        assertEquals("/.#####/.#...#/.#.#.#/.#...#/.#####", slice(drawn(box(2.5, 2.5, 3.5, 3.5, 0), box(0.5, 0.5, 5.5, 5.5, 0), box(1.5, 1.5, 4.5, 4.5, 0)), 0));
        assertEquals(List.of("DICOM: ROI GTV: on 1 plane a contour lies within another and was taken as a hole in it"), notes);
    }

    @Test
    void contoursThatOverlapInPart_areUnited_andNoted() {
        Mask mask = drawn(box(0.5, 0.5, 3.5, 2.5, 0), box(2.5, 0.5, 5.5, 2.5, 0), box(0.5, 0.5, 3.5, 2.5, 2), box(2.5, 0.5, 5.5, 2.5, 2));
        assertEquals("/.#####/.#####", slice(mask, 0));
        assertEquals(List.of("DICOM: ROI GTV: on 2 planes contours overlap in part and were united"), notes);
    }

    @Test
    void aHoleInUnitedContours_isOne() {
        Mask mask = drawn(box(0.5, 0.5, 6.5, 5.5, 0), box(5.5, 0.5, 9.5, 5.5, 0), box(1.5, 1.5, 3.5, 3.5, 0));
        assertEquals("/.#########/.#..######/.#..######/.#########/.#########", slice(mask, 0));
    }

    @Test
    void bothTypesOnOnePlane_areRefused() {
        Path file = new Structures().roi(1, "GTV", box(0.5, 0.5, 5.5, 5.5, 0), polygon("CLOSEDPLANAR_XOR", 0, 1.5, 1.5, 4.5, 1.5, 4.5, 4.5)).write(folder);
        assertEquals("contours 1 and 2 of ROI GTV lie on one plane, but one is CLOSED_PLANAR and the other CLOSEDPLANAR_XOR", Structures.refused(file).what());
    }

    @Test
    void pointsAndOpenContours_areLeftOut_andNoted() {
        Mask mask = drawn(contour("POINT", 1, 1, 0), box(0.5, 0.5, 3.5, 2.5, 0), contour("OPEN_PLANAR", 0, 0, 0, 9, 9, 0));
        assertEquals(6, mask.count());
        assertEquals(List.of("DICOM: ROI GTV: 2 of 3 contours were left out, for they are points or open and enclose nothing"), notes);
    }

    @Test
    void contoursOutsideTheImage_areCounted() {
        Mask mask = drawn(box(0.5, 0.5, 3.5, 2.5, 0), box(-9, 1, -3, 2, 0), box(1, 1, 3, 3, 40), box(-5.5, 3.5, 1.5, 5.5, 0));
        assertEquals("/.###/.###//##/##", slice(mask, 0));
        assertEquals(List.of("DICOM: ROI GTV: 2 of 4 contours lie outside of the image", "DICOM: ROI GTV: 1 of 4 contours lies partly outside of the image and was cut at its border"), notes);
    }

    @Test
    void contoursOfAnObliqueImage_fallOnItsOwnSlices() {
        double c = Math.sqrt(0.5);
        Axes turned = new Axes(new Vec3(0, 1, 0), new Vec3(c, 0, -c), new Vec3(-c, 0, -c));
        Geometry image = new Geometry(12, 10, 6, new Vec3(1, 1, 2), new Vec3(30, -20, 10), turned);
        double[] mm = new double[12];
        double[][] corners = {{0.5, 0.5}, {3.5, 0.5}, {3.5, 2.5}, {0.5, 2.5}};
        for (int v = 0; v < 4; v++) {
            Vec3 at = image.toPatient(corners[v][0], corners[v][1], 4);
            mm[3 * v] = at.x();
            mm[3 * v + 1] = at.y();
            mm[3 * v + 2] = at.z();
        }
        Path file = new Structures().roi(1, "GTV", contour("CLOSED_PLANAR", mm)).write(folder);
        Mask mask = Structures.read(file, "", image, DicomMaskSettings.DEFAULT, notes);
        assertEquals("/.###/.###", slice(mask, 4));
        assertEquals(6, mask.count());
    }
}
