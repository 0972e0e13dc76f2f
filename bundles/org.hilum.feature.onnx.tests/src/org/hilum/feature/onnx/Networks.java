// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.util.List;
import java.util.Map;

/** The small networks of the tests, with known weights, and the same in plain Java. */
final class Networks {
    static final int FILTERS = 2;
    static final int FEATURES = 5;
    private static final int KERNEL = 27;

    private Networks() {
    }

    /** 3×3×3 convolution to two channels, ReLU, mean over the volume ("embedding", through a layer of five), and maximum ("peak"). */
    static OnnxModel volume(long batch, long depth, long height, long width) {
        return new OnnxModel().input("image", batch, 1, depth, height, width)
                .weights("kernel", kernel(), FILTERS, 1, 3, 3, 3).weights("bias", bias(), FILTERS)
                .weights("dense", dense(), FILTERS, FEATURES)
                .node("Conv", List.of("image", "kernel", "bias"), "conv", Map.of("kernel_shape", new long[] {3, 3, 3}, "pads", new long[] {1, 1, 1, 1, 1, 1}))
                .node("Relu", List.of("conv"), "relu")
                .node("GlobalAveragePool", List.of("relu"), "mean")
                .node("Flatten", List.of("mean"), "means")
                .node("MatMul", List.of("means", "dense"), "embedding")
                .node("GlobalMaxPool", List.of("relu"), "maximum")
                .node("Flatten", List.of("maximum"), "peak")
                .output("embedding", batch, FEATURES).output("peak", batch, FILTERS);
    }

    /** Gives its input as its output. */
    static OnnxModel echo(long... shape) {
        long count = 1;
        for (long size : shape) {
            count = size == OnnxModel.OPEN || count == OnnxModel.OPEN ? OnnxModel.OPEN : count * size;
        }
        return new OnnxModel().input("image", shape).node("Flatten", List.of("image"), "same").output("same", 1, count);
    }

    static float[] kernel() {
        float[] w = new float[FILTERS * KERNEL];
        for (int n = 0; n < w.length; n++) {
            w[n] = (n * 37 % 11 - 5) / 16f;
        }
        return w;
    }

    static float[] bias() {
        return new float[] {0.5f, -0.25f};
    }

    static float[] dense() {
        return new float[] {1, -1, 0.5f, 2, 0, 0.25f, 1, -2, 1, 3};
    }

    /** What {@link #volume} gives as "embedding" (then "peak") for an image, first index fastest. */
    static double[] embedding(float[] image, int nx, int ny, int nz) {
        double[] mean = new double[FILTERS];
        double[] peak = new double[FILTERS];
        for (int f = 0; f < FILTERS; f++) {
            for (int v = 0; v < image.length; v++) {
                double relu = Math.max(0, convolved(image, nx, ny, nz, f, v % nx, v / nx % ny, v / nx / ny));
                mean[f] += relu / image.length;
                peak[f] = Math.max(peak[f], relu);
            }
        }
        double[] all = new double[FEATURES + FILTERS];
        for (int e = 0; e < FEATURES; e++) {
            for (int f = 0; f < FILTERS; f++) {
                all[e] += mean[f] * dense()[f * FEATURES + e];
            }
        }
        System.arraycopy(peak, 0, all, FEATURES, FILTERS);
        return all;
    }

    private static double convolved(float[] image, int nx, int ny, int nz, int filter, int x, int y, int z) {
        double sum = bias()[filter];
        for (int k = -1; k <= 1; k++) {
            for (int j = -1; j <= 1; j++) {
                for (int i = -1; i <= 1; i++) {
                    if (x + i >= 0 && x + i < nx && y + j >= 0 && y + j < ny && z + k >= 0 && z + k < nz) {
                        sum += kernel()[filter * KERNEL + (k + 1) * 9 + (j + 1) * 3 + i + 1] * image[x + i + nx * (y + j + ny * (z + k))];
                    }
                }
            }
        }
        return sum;
    }
}
