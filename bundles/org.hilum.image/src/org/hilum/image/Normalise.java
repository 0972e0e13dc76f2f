// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.OptionalDouble;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Volume;
import org.hilum.spi.settings.Param;

/** Brings the intensities of an image whose scale is arbitrary, as in most MR, onto a common one. */
public record Normalise(
        @Param(label = "Method", help = "none: intensities as they are. z-score: less the mean of the whole image, by its sample standard deviation.") Method method,
        @Param(label = "Cut off", help = "Intensities further from the mean than this are set to it. Empty: none are.", unit = "standard deviations",
                min = Double.MIN_NORMAL) OptionalDouble cutOff,
        @Param(label = "Scale", help = "What a standard deviation becomes.", min = Double.MIN_NORMAL) double scale) {

    public enum Method { NONE, Z_SCORE }

    /** Intensities as they are. */
    public static final Normalise NONE = new Normalise(Method.NONE, OptionalDouble.empty(), 1);

    /** @throws Problem where all voxels are alike, or some are no finite numbers */
    Volume apply(Volume image, String where) {
        return switch (method) {
            case NONE -> image;
            case Z_SCORE -> zScore(image, where);
        };
    }

    private Volume zScore(Volume image, String where) {
        float[] x = image.voxels();
        double sum = 0;
        for (float v : x) {
            sum += v;
        }
        double mean = sum / x.length;
        double squares = 0;
        for (float v : x) {
            squares += (v - mean) * (v - mean);
        }
        double deviation = Math.sqrt(squares / (x.length - 1));
        if (!(deviation > 0) || !Double.isFinite(deviation)) {
            throw new Problem(deviation == 0 || x.length == 1 ? "all voxels of the image are alike, so that it cannot be normalised"
                    : "the image holds voxels that are no finite numbers, so that it cannot be normalised", where, "leave normalisation out, or repair the image");
        }
        double most = cutOff.orElse(Double.POSITIVE_INFINITY);
        float[] scores = new float[x.length];
        for (int v = 0; v < x.length; v++) {
            scores[v] = (float) (scale * Math.max(-most, Math.min(most, (x[v] - mean) / deviation)));
        }
        return new Volume(image.geometry(), scores, image.quantity());
    }
}
