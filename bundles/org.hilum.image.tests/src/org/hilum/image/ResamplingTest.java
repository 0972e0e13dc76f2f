// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {
    private static final Task TASK = Task.quiet(1);
    private static final Geometry OLD = Geometry.of(9, 7, 5, 0.9, 1.1, 3);

    private static Geometry grid(double inPlane, double throughPlane) {
        return NewGrid.of(OLD, OptionalDouble.of(inPlane), OptionalDouble.of(throughPlane));
    }

    private static double clamp(double x, int n) {
        return Math.min(n - 1, Math.max(0, x));
    }

    /** The eight corners around the place, weighted by the opposite volumes. */
    private static double trilinear(Volume v, double x, double y, double z) {
        int i = (int) x;
        int j = (int) y;
        int k = (int) z;
        double sum = 0;
        for (int c = 0; c < 8; c++) {
            int a = Math.min(v.geometry().nx() - 1, i + (c & 1));
            int b = Math.min(v.geometry().ny() - 1, j + (c >> 1 & 1));
            int d = Math.min(v.geometry().nz() - 1, k + (c >> 2 & 1));
            double w = ((c & 1) == 0 ? 1 - (x - i) : x - i) * ((c >> 1 & 1) == 0 ? 1 - (y - j) : y - j) * ((c >> 2 & 1) == 0 ? 1 - (z - k) : z - k);
            sum += w * v.at(a, b, d);
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1.7, 2, 5})
    void linear_isTheTrilinearFormula_atCentredPlaces_edgesContinued(double spacing) {
        Volume image = Phantoms.noise(OLD, new Random(3));
        Geometry g = grid(spacing, spacing);
        Volume made = new Resampling(OLD, g, g.box()).image(image, Interpolation.LINEAR, TASK);
        for (int v = 0; v < g.count(); v++) {
            int i = v % g.nx();
            int j = v / g.nx() % g.ny();
            int k = v / g.nx() / g.ny();
            double x = clamp(4 + (i - (g.nx() - 1) / 2.0) * spacing / 0.9, 9);
            double y = clamp(3 + (j - (g.ny() - 1) / 2.0) * spacing / 1.1, 7);
            double z = clamp(2 + (k - (g.nz() - 1) / 2.0) * spacing / 3, 5);
            assertEquals(trilinear(image, x, y, z), made.at(v), 1e-4);
        }
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void everyInterpolation_keepsVoxelsThatStandWhereTheyStood(Interpolation by) {
        Volume image = Phantoms.noise(OLD, new Random(4));
        Geometry g = NewGrid.of(OLD, OptionalDouble.empty(), OptionalDouble.of(1));
        Volume made = new Resampling(OLD, g, g.box()).image(image, by, TASK);
        assertEquals(15, g.nz());
        for (int k = 0; k < 5; k++) {
            for (int r = 0; r < 63; r++) {
                assertEquals(image.at(r + 63 * k), made.at(r + 63 * (3 * k + 1)), 1e-4);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Interpolation.class)
    void everyInterpolation_keepsConstants(Interpolation by) {
        float[] seven = new float[OLD.count()];
        Arrays.fill(seven, 7);
        Geometry g = grid(0.7, 1.3);
        for (float x : new Resampling(OLD, g, g.box()).image(new Volume(OLD, seven, Quantity.ARBITRARY), by, TASK).voxels()) {
            assertEquals(7, x, 1e-5);
        }
    }

    /** The extended signal's spline equations solved directly, by elimination, over 60 further voxels on either side. */
    @Test
    void splineCoefficients_solveTheInterpolationEquationsOfTheExtendedSignal() {
        Random random = new Random(5);
        for (int n = 2; n < 12; n++) {
            double[] line = new double[n + 2];
            int pad = 60;
            double[] right = new double[n + 2 * pad];
            for (int i = 0; i < n; i++) {
                line[i + 1] = random.nextGaussian();
            }
            for (int i = 0; i < right.length; i++) {
                right[i] = 6 * line[1 + Math.min(n - 1, Math.max(0, i - pad))];
            }
            SplineCoefficients.replace(line, n);
            double[] solved = tridiagonal(right);
            for (int i = -1; i <= n; i++) {
                assertEquals(solved[pad + i], line[1 + i], 1e-12);
            }
        }
    }

    /** c[i−1] + 4 c[i] + c[i+1] = right[i]; beyond the ends c is as the first and the last. */
    private static double[] tridiagonal(double[] right) {
        int n = right.length;
        double[] diagonal = new double[n];
        double[] r = right.clone();
        diagonal[0] = 5;
        for (int i = 1; i < n; i++) {
            diagonal[i] = (i == n - 1 ? 5 : 4) - 1 / diagonal[i - 1];
            r[i] -= r[i - 1] / diagonal[i - 1];
        }
        double[] c = new double[n];
        c[n - 1] = r[n - 1] / diagonal[n - 1];
        for (int i = n - 2; i >= 0; i--) {
            c[i] = (r[i] - c[i + 1]) / diagonal[i];
        }
        return c;
    }

    /** A cubic polynomial is its own spline, away from the edges. */
    @Test
    void cubicSpline_reproducesACubic() {
        Geometry old = Geometry.of(100, 1, 1, 1, 1, 1);
        float[] x = new float[100];
        for (int i = 0; i < 100; i++) {
            double u = (i - 50) / 10.0;
            x[i] = (float) (u * u * u - 2 * u + 1);
        }
        Geometry g = NewGrid.of(old, OptionalDouble.of(0.37), OptionalDouble.empty());
        Volume made = new Resampling(old, g, g.box()).image(new Volume(old, x, Quantity.ARBITRARY), Interpolation.CUBIC_SPLINE, TASK);
        for (int t = g.nx() / 3; t < 2 * g.nx() / 3; t++) {
            double u = (49.5 + (t - (g.nx() - 1) / 2.0) * 0.37 - 50) / 10;
            assertEquals(u * u * u - 2 * u + 1, made.at(t), 1e-5);
        }
    }

    @Test
    void nearest_takesTheHigherOfTwoVoxelsEquallyNear() {
        Geometry old = Geometry.of(4, 1, 1, 1, 1, 1);
        Geometry g = NewGrid.of(old, OptionalDouble.of(2), OptionalDouble.empty());
        assertArrayEquals(new float[] {11, 13}, new Resampling(old, g, g.box()).image(new Volume(old, new float[] {10, 11, 12, 13}, Quantity.ARBITRARY), Interpolation.NEAREST, TASK).voxels());
    }

    @Test
    void mask_isInsideFromOneHalfUp() {
        Geometry old = Geometry.of(4, 1, 1, 1, 1, 1);
        Geometry g = NewGrid.of(old, OptionalDouble.of(2), OptionalDouble.empty());
        Mask half = new Resampling(old, g, g.box()).mask(Phantoms.only(old, 1), MaskInterpolation.LINEAR, 0.5, TASK);
        assertArrayEquals(new byte[] {1, 0}, half.voxels(), "halfway between inside and outside is inside");
        assertEquals(0, new Resampling(old, g, g.box()).mask(Phantoms.only(old, 1), MaskInterpolation.LINEAR, 0.51, TASK).count());
        assertArrayEquals(new byte[] {1, 0}, new Resampling(old, g, g.box()).mask(Phantoms.only(old, 1), MaskInterpolation.NEAREST, 0.5, TASK).voxels());
    }

    @Test
    void newGrid_sharesTheCentre_andDoesNotGrowByRoundedDecimals() {
        Geometry g = grid(2, 2);
        assertEquals("5 4 8", g.nx() + " " + g.ny() + " " + g.nz());
        assertEquals(0, OLD.toPatient(4, 3, 2).minus(g.toPatient(2, 1.5, 3.5)).length(), 1e-12);
        Geometry tenths = Geometry.of(10, 10, 1, 0.1f, 0.1f, 3);
        assertEquals(1, NewGrid.of(tenths, OptionalDouble.of(1), OptionalDouble.empty()).nx());
        assertEquals(OLD, NewGrid.of(OLD, OptionalDouble.empty(), OptionalDouble.of(3.0000001)), "as good as the same");
    }

    @Test
    void gridOfTooManyVoxels_isRefused() {
        Geometry ct = Geometry.of(512, 512, 400, 0.8, 0.8, 1);
        Problem p = assertThrows(Problem.class, () -> NewGrid.of(ct, OptionalDouble.of(0.05), OptionalDouble.of(0.05)));
        assertEquals("a spacing of 0.05 x 0.05 x 0.05 mm makes 8192 x 8192 x 8000 voxels of it, too many to hold", p.what());
    }
}
