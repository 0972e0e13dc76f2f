// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Volume;
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

    /** Kernels also longer than the image; even, odd and neither; with zeros among their values; the whole of each line and a part. */
    @ParameterizedTest
    @EnumSource(Boundary.class)
    void everyAxis_isConvolvedByTheDefinition(Boundary boundary) {
        Random random = new Random(9);
        Volume image = Phantoms.noise(GRID, random);
        Samples f = Samples.of(image);
        Convolution convolution = new Convolution(boundary, Task.quiet(1));
        for (int length : new int[] {1, 3, 13}) {
            Kernel any = new Kernel(random.doubles(length).toArray());
            for (Kernel kernel : List.of(any, any.plus(any.flipped()), any.plus(any.flipped().times(-1)), any.spread(2))) {
                for (int axis = 0; axis < 3; axis++) {
                    Samples whole = convolution.along(axis, f, kernel, 0, f.size(axis));
                    Samples part = convolution.along(axis, f, kernel, 1, f.size(axis) - 2);
                    assertLines(axis, f, kernel, boundary, 0, whole);
                    assertLines(axis, f, kernel, boundary, 1, part);
                    convolution.add(axis, f, kernel, 0, whole);
                    assertEquals(2 * definition(axis, f, kernel, boundary, 0, 0, 0), whole.values()[0], 1e-12 * 1000);
                }
                assertArrayEquals(convolution.along(0, f, kernel, 1, 2).values(), convolution.rows(image, kernel, 1, 2).values());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Boundary.class)
    void valuesThatAreApart_areThoseOfTheWholeLine(Boundary boundary) {
        Volume image = Phantoms.noise(Geometry.of(17, 13, 11, 1, 1, 1), new Random(3));
        Samples f = Samples.of(image);
        Convolution convolution = new Convolution(boundary, Task.quiet(1));
        Kernel any = new Kernel(new Random(4).doubles(9).toArray());
        for (Kernel kernel : List.of(any, any.plus(any.flipped()), any.plus(any.flipped().times(-1)), any.spread(3))) {
            for (int axis = 0; axis < 3; axis++) {
                for (int every : new int[] {2, 3, 8}) {
                    int count = (f.size(axis) - 2) / every + 1;
                    Samples apart = convolution.along(axis, f, kernel, 1, every, count);
                    for (int v = 0; v < apart.values().length; v++) {
                        int[] at = {v % apart.nx(), v / apart.nx() % apart.ny(), v / apart.nx() / apart.ny()};
                        at[axis] = 1 + every * at[axis];
                        assertEquals(definition(axis, f, kernel, boundary, at), apart.values()[v], 1e-12 * 1000);
                    }
                }
            }
            assertArrayEquals(convolution.along(0, f, kernel, 2, 4, 3).values(), convolution.rows(image, kernel, 2, 4, 3).values());
        }
    }

    private static void assertLines(int axis, Samples f, Kernel kernel, Boundary boundary, int first, Samples made) {
        for (int v = 0; v < made.values().length; v++) {
            int[] at = {v % made.nx(), v / made.nx() % made.ny(), v / made.nx() / made.ny()};
            at[axis] += first;
            assertEquals(definition(axis, f, kernel, boundary, at[0], at[1], at[2]), made.values()[v], 1e-12 * 1000);
        }
    }

    private static double definition(int axis, Samples f, Kernel kernel, Boundary boundary, int... at) {
        double sum = 0;
        for (int t = -kernel.radius(); t <= kernel.radius(); t++) {
            int[] from = at.clone();
            from[axis] = boundary.index(at[axis] - t, f.size(axis));
            sum += from[axis] < 0 ? 0 : kernel.at(t) * f.values()[from[0] + f.nx() * (from[1] + f.ny() * from[2])];
        }
        return sum;
    }

    @Test
    void kernels_areTurnedAddedAndJoined() {
        Kernel k = new Kernel(1, 2, 4);
        assertEquals(new Kernel(4, 2, 1), k.flipped());
        assertEquals(new Kernel(1, 0, 2, 0, 4), k.spread(2));
        assertEquals(new Kernel(1, 4, 12, 16, 16), k.then(k));
        assertEquals(new Kernel(1, 12, 4), k.plus(new Kernel(10)));
        assertTrue(k.plus(k.flipped()).isEven() && k.plus(k.flipped().times(-1)).isOdd() && !k.isEven() && !k.isOdd());
        assertEquals(new Kernel(-0.0), new Kernel(0.0));
        assertEquals(new Kernel(-0.0).hashCode(), new Kernel(0.0).hashCode());
        assertThrows(IllegalArgumentException.class, () -> new Kernel(1, 2));
    }
}
