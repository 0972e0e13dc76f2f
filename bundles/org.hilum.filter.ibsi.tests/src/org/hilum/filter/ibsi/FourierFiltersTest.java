// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hilum.image.Boundary;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourierFiltersTest {
    private static double energy(Volume v) {
        double sum = 0;
        for (float x : v.voxels()) {
            sum += (double) x * x;
        }
        return sum;
    }

    private static Volume wave(Geometry g, int fx, int fy, int fz) {
        float[] x = new float[g.count()];
        for (int v = 0; v < x.length; v++) {
            double turns = (double) fx * (v % g.nx()) / g.nx() + (double) fy * (v / g.nx() % g.ny()) / g.ny() + (double) fz * (v / g.nx() / g.ny()) / g.nz();
            x[v] = (float) Math.cos(2 * Math.PI * turns);
        }
        return new Volume(g, x, Quantity.HU);
    }

    /** With an odd number of samples the standard's frequencies are symmetric: wave f of 2m + 1 samples has ν = f / m. */
    @ParameterizedTest
    @CsvSource({"SIMONCELLI,1,5,0,0", "SIMONCELLI,1,4,2,1", "SIMONCELLI,2,3,1,0", "SIMONCELLI,3,2,1,0", "SHANNON,1,6,0,0", "SHANNON,1,4,0,0", "SHANNON,2,3,2,0"})
    void wave_isMultipliedByTheFactorOfItsFrequency(RadialWavelet wavelet, int level, int fx, int fy, int fz) {
        Geometry g = Geometry.of(21, 19, 17, 1, 1, 2);
        Volume image = wave(g, fx, fy, fz);
        Volume made = Maps.filter(new NonSeparableWavelet(), image, new NonSeparableWaveletSettings(wavelet, level, Extent.VOLUME, Boundary.PERIODIC));
        double v = Math.sqrt(Math.pow(fx / 10.0, 2) + Math.pow(fy / 9.0, 2) + Math.pow(fz / 8.0, 2)) * (1 << level - 1);
        double factor = wavelet == RadialWavelet.SHANNON ? v >= 0.5 && v <= 1 ? 1 : 0 : v >= 0.25 && v <= 1 ? Math.cos(Math.PI / 2 * Math.log(2 * v) / Math.log(2)) : 0;
        for (int at = 0; at < g.count(); at++) {
            assertEquals(factor * image.at(at), made.at(at), 1e-6);
        }
    }

    /** Σ |l|!/(l₁! l₂! l₃!) ν^2l / |ν|^2|l| = 1: all transforms of one order share the energy of what they are taken of. */
    @ParameterizedTest
    @CsvSource({"1,VOLUME", "2,VOLUME", "3,VOLUME", "2,SLICES", "3,SLICES"})
    void rieszTransformsOfOneOrder_shareTheEnergyOfTheResponse(int order, Extent extent) {
        Volume image = Maps.noise(Geometry.of(15, 13, 11, 1, 1, 1));
        Volume base = Maps.filter(new NonSeparableWavelet(), image, new NonSeparableWaveletSettings(RadialWavelet.SIMONCELLI, 1, extent, Boundary.PERIODIC));
        double sum = 0;
        for (int x = 0; x <= order; x++) {
            for (int y = 0; x + y <= order; y++) {
                int z = order - x - y;
                if (extent == Extent.VOLUME || z == 0) {
                    sum += energy(Maps.filter(new Riesz(), image, new RieszSettings(RieszBase.SIMONCELLI, x, y, z, 3, 4, 1, extent, Boundary.PERIODIC)));
                }
            }
        }
        assertEquals(energy(base), sum, 1e-5 * sum);
    }

    /** Twice the first order along x, added over the axes, is −1 times the response: R₁² + R₂² + R₃² = −1. */
    @Test
    void rieszOfTheLaplacian_addsUpToTheLaplacian() {
        Geometry g = Geometry.of(31, 29, 27, 1, 1, 1);
        Volume image = Maps.noise(g);
        Volume base = Maps.filter(new LaplacianOfGaussian(), image, new LaplacianOfGaussianSettings(1.2, 4, Extent.VOLUME, Boundary.PERIODIC));
        double[] sum = new double[g.count()];
        for (int axis = 0; axis < 3; axis++) {
            Volume twice = Maps.filter(new Riesz(), image, new RieszSettings(RieszBase.LAPLACIAN_OF_GAUSSIAN, axis == 0 ? 2 : 0, axis == 1 ? 2 : 0, axis == 2 ? 2 : 0,
                    1.2, 4, 1, Extent.VOLUME, Boundary.PERIODIC));
            for (int v = 0; v < sum.length; v++) {
                sum[v] -= twice.at(v);
            }
        }
        // frequency 0, where the Riesz transform is nothing, is next to nothing in a Laplacian
        for (int v = 0; v < sum.length; v++) {
            assertEquals(base.at(v), sum[v], 1e-4);
        }
    }

    /** A first-order transform of a wave along x turns cosine into sine, with the sign of a derivative's negative. */
    @Test
    void rieszOfFirstOrder_turnsTheWaveByAQuarter() {
        Geometry g = Geometry.of(21, 5, 5, 1, 1, 1);
        RieszSettings s = new RieszSettings(RieszBase.SHANNON, 1, 0, 0, 3, 4, 1, Extent.VOLUME, Boundary.PERIODIC);
        Volume made = Maps.filter(new Riesz(), wave(g, 6, 0, 0), s);
        for (int v = 0; v < g.count(); v++) {
            assertEquals(Math.sin(2 * Math.PI * 6 * (v % 21) / 21), made.at(v), 1e-6);
        }
    }

    @Test
    void slices_areFilteredEachByItself_alsoWhereOnlySomeAreWanted() {
        Geometry g = Geometry.of(20, 18, 5, 1, 1, 3);
        Volume image = Maps.noise(g);
        NonSeparableWaveletSettings s = new NonSeparableWaveletSettings(RadialWavelet.SIMONCELLI, 1, Extent.SLICES, Boundary.MIRROR);
        Volume all = Maps.filter(new NonSeparableWavelet(), image, s);
        Box box = new Box(3, 4, 2, 6, 5, 2);
        Volume part = Maps.part(new NonSeparableWavelet(), image, box, s);
        Volume one = Maps.filter(new NonSeparableWavelet(), image.crop(new Box(0, 0, 2, 20, 18, 1)), s);
        for (int v = 0; v < 30; v++) {
            assertEquals(all.at(3 + v % 6, 4 + v / 6, 2), part.at(v), 1e-6);
            assertEquals(one.at(3 + v % 6, 4 + v / 6, 0), part.at(v), 1e-6);
        }
        assertEquals(new Reach(1 << 28, 1 << 28, 0), new NonSeparableWavelet().reach(g, s));
    }

    @Test
    void imageOfZeros_andASingleVoxel_haveAResponseOfZeros() {
        Volume zeros = new Volume(Geometry.of(6, 5, 4, 1, 1, 1), new float[120], Quantity.HU);
        for (Boundary b : Boundary.values()) {
            assertEquals(0, energy(Maps.filter(new NonSeparableWavelet(), zeros, new NonSeparableWaveletSettings(RadialWavelet.SIMONCELLI, 1, Extent.VOLUME, b))));
            Volume one = new Volume(Geometry.of(1, 1, 1, 1, 1, 1), new float[] {7}, Quantity.HU);
            double of = energy(Maps.filter(new Riesz(), one, new RieszSettings(RieszBase.SIMONCELLI, 2, 0, 0, 3, 4, 1, Extent.VOLUME, b)));
            assertTrue(b == Boundary.ZERO ? of > 0 : of < 1e-9, b + " " + of);
        }
    }

    @Test
    void ordersThatMakeNoSense_areRefused() {
        assertThrows(IllegalArgumentException.class, () -> new RieszSettings(RieszBase.SIMONCELLI, 0, 0, 0, 3, 4, 1, Extent.VOLUME, Boundary.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new RieszSettings(RieszBase.SIMONCELLI, 1, 0, 1, 3, 4, 1, Extent.SLICES, Boundary.ZERO));
    }
}
