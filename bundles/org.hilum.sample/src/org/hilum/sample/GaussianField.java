// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import java.util.Random;

import org.hilum.spi.image.Geometry;

/** Smooth random fields: white noise blurred by a Gaussian of a given width in mm, mean 0 and variance 1 at every voxel. */
final class GaussianField {
    private static final double CUT = 3;

    private GaussianField() {
    }

    static float[] draw(Geometry on, double sigma, Random random) {
        float[] field = new float[on.count()];
        for (int v = 0; v < field.length; v++) {
            field[v] = (float) random.nextGaussian();
        }
        blur(field, on.nx(), 1, on.ny() * on.nz(), on.nx(), kernel(sigma / on.spacing().x()));
        for (int k = 0; k < on.nz(); k++) {
            blur(field, on.ny(), on.nx(), on.nx(), 1, kernel(sigma / on.spacing().y()), k * on.nx() * on.ny());
        }
        blur(field, on.nz(), on.nx() * on.ny(), on.nx() * on.ny(), 1, kernel(sigma / on.spacing().z()));
        return field;
    }

    /** Weights whose squares sum to 1, so that the blurred noise keeps its variance. */
    private static double[] kernel(double sigma) {
        int half = (int) Math.ceil(CUT * sigma);
        double[] weights = new double[2 * half + 1];
        double squares = 0;
        for (int w = 0; w < weights.length; w++) {
            double d = w - half;
            weights[w] = Math.exp(-d * d / (2 * sigma * sigma));
            squares += weights[w] * weights[w];
        }
        for (int w = 0; w < weights.length; w++) {
            weights[w] /= Math.sqrt(squares);
        }
        return weights;
    }

    private static void blur(float[] field, int length, int step, int lines, int lineStep, double[] kernel) {
        blur(field, length, step, lines, lineStep, kernel, 0);
    }

    /** Blurs {@code lines} lines of {@code length} voxels; beyond an end the line starts again, which keeps the variance the same everywhere. */
    private static void blur(float[] field, int length, int step, int lines, int lineStep, double[] kernel, int start) {
        double[] line = new double[length];
        int half = kernel.length / 2;
        for (int l = 0; l < lines; l++) {
            int first = start + l * lineStep;
            for (int n = 0; n < length; n++) {
                line[n] = field[first + n * step];
            }
            for (int n = 0; n < length; n++) {
                double sum = 0;
                for (int w = 0; w < kernel.length; w++) {
                    sum += kernel[w] * line[Math.floorMod(n + w - half, length)];
                }
                field[first + n * step] = (float) sum;
            }
        }
    }
}
