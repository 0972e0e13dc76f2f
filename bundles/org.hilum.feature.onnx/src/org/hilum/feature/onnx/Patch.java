// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.util.OptionalDouble;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/**
 * A region as a network's input: intensities interpolated linearly at the cells of a patch, then normalised. A cell beyond
 * the image that is known is 0 after normalisation; one belongs to the region where the interpolated mask is at least ½.
 */
final class Patch {
    private final Region region;
    private final Turn turn;
    private final PatchSize size;
    private final DeepFeatureSettings settings;
    private final Scale scale;

    Patch(Region region, Turn turn, PatchSize size, DeepFeatureSettings settings, Scale scale) {
        this.region = region;
        this.turn = turn;
        this.size = size;
        this.settings = settings;
        this.scale = scale;
    }

    /** The volume's patch, in the model's order of axes. */
    float[] volume() {
        OptionalDouble through = settings.spacingThroughPlane().isPresent() ? settings.spacingThroughPlane() : settings.spacing();
        return sampled(AxisSamples.of(region.geometry(), turn, 2, size.depth(), through));
    }

    /** A slice's. */
    float[] slice(int slice) {
        return sampled(AxisSamples.slice(region.geometry(), turn, slice));
    }

    private float[] sampled(AxisSamples z) {
        Geometry g = region.geometry();
        AxisSamples y = AxisSamples.of(g, turn, 1, size.height(), settings.spacing());
        String axes = settings.axisOrder().axes(settings.view());
        float[] tensor = new float[Math.toIntExact(size.count())];
        Row row = new Row(axes);
        for (int k = 0; k < size.depth(); k++) {
            for (int j = 0; j < size.height(); j++) {
                if (!y.beyond()[j] && !z.beyond()[k]) {
                    row.among(y, j, z, k);
                    row.fill(tensor, j * stride(axes, 'Y') + k * stride(axes, 'Z'));
                }
            }
        }
        return tensor;
    }

    /** Step in the tensor along an axis; 0 where it has none. */
    private int stride(String axes, char axis) {
        int stride = 1;
        for (int a = axes.indexOf(axis) + 1; a < axes.length(); a++) {
            stride *= size.along(axes.charAt(a));
        }
        return axes.indexOf(axis) < 0 ? 0 : stride;
    }

    /** A row of cells along x, and the four rows of voxels that it lies among. */
    private final class Row {
        private final float[] image = region.image().voxels();
        private final byte[] mask = region.morphological().voxels();
        private final boolean all = settings.outside() == Outside.KEPT;
        private final AxisSamples x = AxisSamples.of(region.geometry(), turn, 0, size.width(), settings.spacing());
        private final int stepX = Grids.stride(region.geometry(), turn.from()[0]);
        private final int stepY = Grids.stride(region.geometry(), turn.from()[1]);
        private final int stepZ = Grids.stride(region.geometry(), turn.from()[2]);
        private final int intoX;
        private final int intoC;
        private final int[] starts = new int[4];
        private final double[] shares = new double[4];

        Row(String axes) {
            this.intoX = stride(axes, 'X');
            this.intoC = stride(axes, 'C');
        }

        void among(AxisSamples y, int j, AxisSamples z, int k) {
            for (int r = 0; r < 4; r++) {
                boolean highY = (r & 1) != 0;
                boolean highZ = (r & 2) != 0;
                starts[r] = (highY ? y.high()[j] : y.low()[j]) * stepY + (highZ ? z.high()[k] : z.low()[k]) * stepZ;
                shares[r] = (highY ? y.share()[j] : 1 - y.share()[j]) * (highZ ? z.share()[k] : 1 - z.share()[k]);
            }
        }

        void fill(float[] tensor, int start) {
            for (int i = 0; i < size.width(); i++) {
                int low = x.low()[i] * stepX;
                int high = x.high()[i] * stepX;
                if (!x.beyond()[i] && (all || inside(low, high, x.share()[i]) >= 0.5)) {
                    double value = intensity(low, high, x.share()[i]);
                    if (!Double.isFinite(value)) {
                        throw new Undefined("the image holds intensities that are not finite where the model sees it");
                    }
                    for (int c = 0; c < size.channels(); c++) {
                        tensor[start + i * intoX + c * intoC] = scale.apply(value, c);
                    }
                }
            }
        }

        private double intensity(int low, int high, double share) {
            double sum = 0;
            for (int r = 0; r < 4; r++) {
                sum += shares[r] * ((1 - share) * image[starts[r] + low] + share * image[starts[r] + high]);
            }
            return sum;
        }

        private double inside(int low, int high, double share) {
            double sum = 0;
            for (int r = 0; r < 4; r++) {
                sum += shares[r] * ((mask[starts[r] + low] != 0 ? 1 - share : 0) + (mask[starts[r] + high] != 0 ? share : 0));
            }
            return sum;
        }
    }
}
