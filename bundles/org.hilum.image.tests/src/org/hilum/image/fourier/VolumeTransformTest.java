// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image.fourier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.hilum.spi.Task;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeTransformTest {
    private static double[] random(int n) {
        return new Random(n).doubles(n, -1, 1).toArray();
    }

    private static VolumeTransform.Reading rows(double[] image, int nx, int ny) {
        return (y, z, row) -> System.arraycopy(image, nx * (y + ny * z), row, 0, nx);
    }

    @ParameterizedTest
    @CsvSource({"4,3,5,false", "5,4,6,false", "7,11,2,false", "1,13,4,false", "6,1,1,false", "70,3,2,true", "9,14,3,true", "1,1,1,false"})
    void spectrum_isTheDefinitions_andLeadsBack(int nx, int ny, int nz, boolean slices) {
        double[] image = random(nx * ny * nz);
        VolumeTransform transform = new VolumeTransform(nx, ny, nz, slices, Task.quiet(1));
        Spectrum spectrum = transform.forward(rows(image, nx, ny));
        int half = nx / 2 + 1;
        for (int at = 0; at < half * ny * nz; at++) {
            int f = at % half;
            int g = at / half % ny;
            int h = at / half / ny;
            double re = 0;
            double im = 0;
            for (int v = 0; v < image.length; v++) {
                int z = v / nx / ny;
                if (!slices || z == h) {
                    double turns = (double) f * (v % nx) / nx + (double) g * (v / nx % ny) / ny + (slices ? 0 : (double) h * z / nz);
                    re += image[v] * Math.cos(2 * Math.PI * turns);
                    im -= image[v] * Math.sin(2 * Math.PI * turns);
                }
            }
            assertEquals(re, spectrum.re()[at], 1e-10);
            assertEquals(im, spectrum.im()[at], 1e-10);
        }
        double[] back = new double[image.length];
        transform.backward(spectrum, (y, z, row) -> System.arraycopy(row, 0, back, nx * (y + ny * z), nx));
        for (int v = 0; v < back.length; v++) {
            assertEquals(image[v], back[v], 1e-13);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 60, 97, 194, 199, 204, 401})
    void lines_ofAnyLength_areTransformedByTheDefinition_andBack(int n) {
        double[] x = random(n);
        double[] y = random(n + 1000);
        double[][] re = new double[n][3];
        double[][] im = new double[n][3];
        for (int t = 0; t < n; t++) {
            re[t][2] = x[t];
            im[t][2] = y[t];
        }
        LineTransform line = new LineTransform(n);
        line.forward(re, im, 3);
        for (int f = 0; f < n; f++) {
            double r = 0;
            double i = 0;
            for (int t = 0; t < n; t++) {
                double angle = -2 * Math.PI * ((long) f * t % n) / n;
                r += x[t] * Math.cos(angle) - y[t] * Math.sin(angle);
                i += x[t] * Math.sin(angle) + y[t] * Math.cos(angle);
            }
            assertEquals(r, re[f][2], 1e-11 * n);
            assertEquals(i, im[f][2], 1e-11 * n);
        }
        line.backward(re, im, 3);
        for (int t = 0; t < n; t++) {
            assertEquals(x[t], re[t][2], 1e-13 * n);
            assertEquals(y[t], im[t][2], 1e-13 * n);
            assertEquals(0, re[t][1], 1e-300);
        }
    }
}
