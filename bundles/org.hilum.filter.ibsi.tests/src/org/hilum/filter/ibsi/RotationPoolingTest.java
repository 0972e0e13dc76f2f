// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.hilum.image.Boundary;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pooling by turned kernels against pooling by turned images: the image is turned, filtered, and turned back. */
class RotationPoolingTest {
    private static final int N = 9;

    /** Where voxel (x, y, z) goes: output axis a takes input axis order[a], flipped or not. */
    private record Turn(int[] order, int flips) {
        int place(int voxel) {
            int[] at = {voxel % N, voxel / N % N, voxel / N / N};
            int[] to = new int[3];
            for (int a = 0; a < 3; a++) {
                to[a] = (flips >> a & 1) == 0 ? at[order[a]] : N - 1 - at[order[a]];
            }
            return to[0] + N * (to[1] + N * to[2]);
        }

        int determinant() {
            int[] o = order;
            int sign = (o[0] > o[1] ? -1 : 1) * (o[0] > o[2] ? -1 : 1) * (o[1] > o[2] ? -1 : 1);
            return Integer.bitCount(flips) % 2 == 0 ? sign : -sign;
        }
    }

    private static List<Turn> turns(Extent extent) {
        int[][] orders = extent == Extent.SLICES ? new int[][] {{0, 1, 2}, {1, 0, 2}} : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
        List<Turn> turns = new ArrayList<>();
        for (int[] order : orders) {
            for (int flips = 0; flips < 1 << extent.dimensions(); flips++) {
                if (new Turn(order, flips).determinant() == 1) {
                    turns.add(new Turn(order, flips));
                }
            }
        }
        assertEquals(extent == Extent.SLICES ? 4 : 24, turns.size());
        return turns;
    }

    private static <S extends Record> void assertPooled(ImageFilter<S> filter, S plain, S average, S maximum, Extent extent) {
        Geometry g = Geometry.of(N, N, N, 1, 1, 1);
        Volume image = Maps.noise(g);
        double[] sum = new double[g.count()];
        double[] most = new double[g.count()];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        List<Turn> turns = turns(extent);
        for (Turn turn : turns) {
            float[] turned = new float[g.count()];
            for (int v = 0; v < turned.length; v++) {
                turned[turn.place(v)] = image.at(v);
            }
            Volume response = Maps.filter(filter, new Volume(g, turned, Quantity.HU), plain);
            for (int v = 0; v < turned.length; v++) {
                sum[v] += response.at(turn.place(v)) / turns.size();
                most[v] = Math.max(most[v], response.at(turn.place(v)));
            }
        }
        Volume mean = Maps.filter(filter, image, average);
        Volume largest = Maps.filter(filter, image, maximum);
        for (int v = 0; v < g.count(); v++) {
            assertEquals(sum[v], mean.at(v), 1e-5);
            assertEquals(most[v], largest.at(v), 1e-5);
        }
    }

    @ParameterizedTest
    @CsvSource({"DAUBECHIES_2,1,LLH,VOLUME,MIRROR", "DAUBECHIES_3,1,LHH,VOLUME,ZERO", "COIFLET_1,1,HHH,VOLUME,PERIODIC", "HAAR,2,LLL,VOLUME,NEAREST", "HAAR,2,HHL,VOLUME,MIRROR",
        "DAUBECHIES_3,1,LH,SLICES,MIRROR", "DAUBECHIES_2,2,HH,SLICES,ZERO"})
    void wavelets_pooledByTurnedKernels_arePooledOverTurnedImages(Wavelet w, int level, String band, Extent extent, Boundary boundary) {
        WaveletSettings[] s = new WaveletSettings[3];
        for (RotationPooling pooling : RotationPooling.values()) {
            s[pooling.ordinal()] = new WaveletSettings(w, level, List.of(band), pooling, extent, boundary);
        }
        assertPooled(new SeparableWavelet(), s[0], s[1], s[2], extent);
    }

    @ParameterizedTest
    @CsvSource({"E5L5S5,VOLUME,ZERO", "E3W5R5,VOLUME,MIRROR", "E5E5E3,VOLUME,NEAREST", "L5S5,SLICES,PERIODIC", "E5W5,SLICES,MIRROR", "E3E3,SLICES,MIRROR"})
    void laws_pooledByTurnedKernels_arePooledOverTurnedImages(String kernels, Extent extent, Boundary boundary) {
        LawsSettings[] s = new LawsSettings[3];
        for (RotationPooling pooling : RotationPooling.values()) {
            s[pooling.ordinal()] = new LawsSettings(kernels, pooling, OptionalInt.empty(), extent, boundary);
        }
        assertPooled(new Laws(), s[0], s[1], s[2], extent);
    }
}
