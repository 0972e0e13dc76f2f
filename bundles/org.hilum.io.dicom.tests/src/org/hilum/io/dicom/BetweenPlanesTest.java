// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hilum.dicom.DataSet;
import org.hilum.io.dicom.DicomMaskSettings.Gaps;
import org.hilum.io.dicom.DicomMaskSettings.OffSlice;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shapes between planes of contours, pixel for pixel against the definition: each pixel's distance to the nearest on the other
 * side, found by trying all pixels of the whole plane.
 */
class BetweenPlanesTest {
    private static final int COLUMNS = 23;
    private static final int ROWS = 19;
    private static final int PLANES = 7;

    @TempDir
    private Path folder;

    /** Slices between the planes, which lie at 0, 3, 6 mm: {@code part} of the way. */
    private static Geometry image(Vec3 spacing, double part) {
        return new Geometry(COLUMNS, ROWS, PLANES - 1, spacing, new Vec3(0, 0, part * spacing.z()), Axes.LPS);
    }

    /** One to three boxes, triangles or stars, some beyond the border, some too small for any pixel, now and then the whole plane. */
    private static void contours(List<DataSet> to, Random random, Vec3 spacing, double z) {
        if (random.nextInt(12) == 0) {
            to.add(Structures.box(-50, -50, 90, 90, z));
            return;
        }
        int count = 1 + random.nextInt(3);
        for (int c = 0; c < count; c++) {
            // a plane whose contours all lay outside of the image would be none
            double reach = c == 0 ? 0.8 : 1.2;
            double x = spacing.x() * COLUMNS * (0.5 + reach * (random.nextDouble() - 0.5));
            double y = spacing.y() * ROWS * (0.5 + reach * (random.nextDouble() - 0.5));
            double size = random.nextInt(6) == 0 ? 0.1 : 1 + 6 * random.nextDouble();
            int corners = 3 + random.nextInt(6);
            double[] xy = new double[2 * corners];
            for (int p = 0; p < corners; p++) {
                double r = size * (0.4 + random.nextDouble());
                xy[2 * p] = x + r * Math.cos(2 * Math.PI * p / corners);
                xy[2 * p + 1] = y + r * Math.sin(2 * Math.PI * p / corners);
            }
            to.add(Structures.polygon("CLOSEDPLANAR_XOR", z, xy));
        }
    }

    @Test
    void everySlice_isWhatTheDistancesOnTheWholePlanesSay() {
        Random random = new Random(17);
        Vec3[] spacings = {new Vec3(0.977, 0.977, 3), new Vec3(1, 1, 3), new Vec3(0.7, 1.3, 3)};
        int between = 0;
        for (int n = 0; n < 24; n++) {
            Vec3 spacing = spacings[n % spacings.length];
            List<DataSet> contours = new ArrayList<>();
            for (int k = 0; k < PLANES; k++) {
                contours(contours, random, spacing, 3 * k);
            }
            Path file = new Structures().roi(1, "GTV", contours.toArray(DataSet[]::new)).write(folder);
            double part = n % 4 == 0 ? 0.5 : 0.1 + 0.8 * random.nextDouble();
            Mask planes = read(file, new Geometry(COLUMNS, ROWS, PLANES, spacing, new Vec3(0, 0, 0), Axes.LPS), OffSlice.REFUSE);
            Mask made = read(file, image(spacing, part), OffSlice.INTERPOLATE);
            for (int k = 0; k + 1 < PLANES; k++) {
                boolean[] expected = between(planes, k, part);
                boolean[] actual = new boolean[expected.length];
                for (int v = 0; v < actual.length; v++) {
                    actual[v] = made.at(k * actual.length + v);
                    between += actual[v] ? 1 : 0;
                }
                assertArrayEquals(expected, actual, "structure " + n + ", plane " + k);
            }
        }
        assertTrue(between > 5000, "there was something to make: " + between);
    }

    private static Mask read(Path file, Geometry image, OffSlice offSlice) {
        return Structures.read(file, "", image, new DicomMaskSettings(offSlice, Gaps.KEEP), new ArrayList<>());
    }

    private static boolean[] between(Mask planes, int k, double part) {
        double[] below = distances(planes, k);
        double[] above = distances(planes, k + 1);
        boolean[] inside = new boolean[below.length];
        for (int v = 0; v < inside.length; v++) {
            inside[v] = (1 - part) * below[v] + part * above[v] <= 0;
        }
        return inside;
    }

    /** Negative inside; no farther than the plane is wide and high together. */
    private static double[] distances(Mask planes, int k) {
        Vec3 s = planes.geometry().spacing();
        double most = COLUMNS * s.x() + ROWS * s.y();
        double[] distances = new double[COLUMNS * ROWS];
        for (int v = 0; v < distances.length; v++) {
            boolean inside = planes.at(v % COLUMNS, v / COLUMNS, k);
            double nearest = Double.POSITIVE_INFINITY;
            for (int u = 0; u < distances.length; u++) {
                if (planes.at(u % COLUMNS, u / COLUMNS, k) != inside) {
                    int dx = u % COLUMNS - v % COLUMNS;
                    int dy = u / COLUMNS - v / COLUMNS;
                    nearest = Math.min(nearest, dy * dy * (s.y() * s.y()) + dx * dx * (s.x() * s.x()));
                }
            }
            distances[v] = Math.min(most, Math.sqrt(nearest)) * (inside ? -1 : 1);
        }
        return distances;
    }

    @Test
    void aStructureInACorner_ofALargeImage_isTheSameAsInASmallOne() {
        Path file = new Structures().roi(1, "GTV", Structures.box(0.5, 0.5, 7.5, 7.5, 0), Structures.box(3.5, 2.5, 9.5, 5.5, 3), Structures.box(2.5, 2.5, 3.5, 12.5, 6)).write(folder);
        Mask small = read(file, new Geometry(12, 14, 2, new Vec3(1, 1, 3), new Vec3(0, 0, 1.5), Axes.LPS), OffSlice.INTERPOLATE);
        Mask large = read(file, new Geometry(300, 200, 2, new Vec3(1, 1, 3), new Vec3(0, 0, 1.5), Axes.LPS), OffSlice.INTERPOLATE);
        assertTrue(small.count() > 30, small.count() + " pixels");
        assertEquals(small.count(), large.count());
        for (int v = 0; v < small.geometry().count(); v++) {
            assertEquals(small.at(v), large.at(v % 12, v / 12 % 14, v / 168));
        }
    }
}
