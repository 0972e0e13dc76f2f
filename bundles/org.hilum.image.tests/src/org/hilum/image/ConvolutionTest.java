// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConvolutionTest {
    private static final Geometry GRID = Geometry.of(5, 4, 3, 1, 1, 1);

    @Test
    void boundaries_continueTheImageAsNamed() {
        assertArrayEquals(new int[] {-1, -1, 0, 1, 2, -1, -1}, continued(Boundary.ZERO));
        assertArrayEquals(new int[] {0, 0, 0, 1, 2, 2, 2}, continued(Boundary.NEAREST));
        assertArrayEquals(new int[] {1, 2, 0, 1, 2, 0, 1}, continued(Boundary.PERIODIC));
        assertArrayEquals(new int[] {1, 0, 0, 1, 2, 2, 1}, continued(Boundary.MIRROR));
        assertEquals(0, Boundary.MIRROR.index(-6, 3), "and mirrored again");
        assertEquals(0, Boundary.MIRROR.index(17, 1));
    }

    private static int[] continued(Boundary b) {
        return IntStream.range(-2, 5).map(i -> b.index(i, 3)).toArray();
    }

    /** Kernels also longer than the image, and not symmetric. */
    @ParameterizedTest
    @EnumSource(Boundary.class)
    void everyAxis_isConvolvedByTheDefinition(Boundary boundary) {
        Random random = new Random(9);
        double[] f = random.doubles(GRID.count()).toArray();
        int[] size = {GRID.nx(), GRID.ny(), GRID.nz()};
        int[] step = {1, GRID.nx(), GRID.nx() * GRID.ny()};
        for (int length : new int[] {1, 3, 13}) {
            double[] kernel = random.doubles(length).toArray();
            for (int axis = 0; axis < 3; axis++) {
                double[] made = new double[f.length];
                Arrays.fill(made, 10);
                new Convolution(GRID, boundary).add(f, kernel, axis, made, Task.quiet(1));
                for (int v = 0; v < f.length; v++) {
                    int i = v / step[axis] % size[axis];
                    double sum = 10;
                    for (int t = -(length / 2); t <= length / 2; t++) {
                        int source = boundary.index(i - t, size[axis]);
                        sum += source < 0 ? 0 : kernel[t + length / 2] * f[v + (source - i) * step[axis]];
                    }
                    assertEquals(sum, made[v], 1e-12);
                }
            }
        }
    }

    @Test
    void kernelWithoutAMiddle_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Convolution(GRID, Boundary.ZERO).add(new double[60], new double[2], 0, new double[60], Task.quiet(1)));
    }
}
