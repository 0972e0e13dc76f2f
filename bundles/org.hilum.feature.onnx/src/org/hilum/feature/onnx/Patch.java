// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Region;

/**
 * A region as a network's input: intensities interpolated linearly at the cells of a patch, then normalised. A cell beyond
 * the image is 0 after normalisation; one belongs to the region where the interpolated mask is at least ½.
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
        return sampled(samples(2, size.depth()));
    }

    /** A slice's. */
    float[] slice(int slice) {
        return sampled(AxisSamples.slice(region, turn, slice));
    }

    private AxisSamples samples(int axis, int cells) {
        int from = turn.from()[axis];
        return AxisSamples.of(region, turn, axis, cells, Steps.of(settings, axis, cells, Grids.size(region.geometry(), from), Grids.spacing(region.geometry(), from)));
    }

    private float[] sampled(AxisSamples z) {
        AxisSamples y = samples(1, size.height());
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
        private final float[] image = region.surroundings().voxels();
        private final byte[] mask = region.morphological().voxels();
        private final boolean all = settings.outside() == Outside.KEPT;
        private final AxisSamples x = samples(0, size.width());
        private final int[] step = steps(region.surroundings().geometry());
        private final int[] maskStep = steps(region.geometry());
        private final int intoX;
        private final int intoC;
        private final int[] starts = new int[4];
        /** The same rows in the mask; -1 where they pass its box by. */
        private final int[] maskStarts = new int[4];
        private final double[] shares = new double[4];

        Row(String axes) {
            this.intoX = stride(axes, 'X');
            this.intoC = stride(axes, 'C');
        }

        private int[] steps(Geometry g) {
            return new int[] {Grids.stride(g, turn.from()[0]), Grids.stride(g, turn.from()[1]), Grids.stride(g, turn.from()[2])};
        }

        void among(AxisSamples y, int j, AxisSamples z, int k) {
            for (int r = 0; r < 4; r++) {
                boolean highY = (r & 1) != 0;
                boolean highZ = (r & 2) != 0;
                int atY = highY ? y.high()[j] : y.low()[j];
                int atZ = highZ ? z.high()[k] : z.low()[k];
                starts[r] = atY * step[1] + atZ * step[2];
                maskStarts[r] = y.inBox(atY) < 0 || z.inBox(atZ) < 0 ? -1 : y.inBox(atY) * maskStep[1] + z.inBox(atZ) * maskStep[2];
                shares[r] = (highY ? y.share()[j] : 1 - y.share()[j]) * (highZ ? z.share()[k] : 1 - z.share()[k]);
            }
        }

        void fill(float[] tensor, int start) {
            for (int i = 0; i < size.width(); i++) {
                if (!x.beyond()[i] && (all || inside(i) >= 0.5)) {
                    double value = intensity(i);
                    if (!Double.isFinite(value)) {
                        throw new Undefined("the image holds intensities that are not finite where the model sees it");
                    }
                    for (int c = 0; c < size.channels(); c++) {
                        tensor[start + i * intoX + c * intoC] = scale.apply(value, c);
                    }
                }
            }
        }

        private double intensity(int i) {
            int low = x.low()[i] * step[0];
            int high = x.high()[i] * step[0];
            double share = x.share()[i];
            double sum = 0;
            for (int r = 0; r < 4; r++) {
                if (shares[r] > 0) { // a voxel without a share may be NaN
                    sum += shares[r] * ((1 - share) * image[starts[r] + low] + share * image[starts[r] + high]);
                }
            }
            return sum;
        }

        private double inside(int i) {
            int low = x.inBox(x.low()[i]);
            int high = x.inBox(x.high()[i]);
            double sum = 0;
            for (int r = 0; r < 4; r++) {
                if (maskStarts[r] >= 0) {
                    sum += shares[r] * ((holds(r, low) ? 1 - x.share()[i] : 0) + (holds(r, high) ? x.share()[i] : 0));
                }
            }
            return sum;
        }

        private boolean holds(int row, int place) {
            return place >= 0 && mask[maskStarts[row] + place * maskStep[0]] != 0;
        }
    }
}
