// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.util.List;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.Region;

/**
 * The normalisation of one region's intensities: x becomes cut((x − from) / by), then (that − mean) / sd of each channel.
 *
 * @param cut whether what lies beyond 0 to 1 is cut to that
 */
record Scale(double from, double by, boolean cut, List<Double> mean, List<Double> sd) {
    /** @throws Undefined where the region has no spread to divide by */
    static Scale of(Region region, DeepFeatureSettings settings) {
        return switch (settings.normalisation()) {
            case NONE, FIXED_Z_SCORE -> new Scale(0, 1, false, settings.mean(), settings.sd());
            case WINDOW -> new Scale(settings.lowest().getAsDouble(), settings.highest().getAsDouble() - settings.lowest().getAsDouble(), true, settings.mean(),
                    settings.sd());
            case REGION_Z_SCORE -> ofRegion(region.intensities());
        };
    }

    private static Scale ofRegion(float[] intensities) {
        if (intensities.length == 0) {
            throw new Undefined("no voxel is left in the intensity mask");
        }
        double sum = 0;
        for (float x : intensities) {
            sum += x;
        }
        double mean = sum / intensities.length;
        double squares = 0;
        for (float x : intensities) {
            squares += (x - mean) * (x - mean);
        }
        double sd = Math.sqrt(squares / intensities.length);
        if (!Double.isFinite(sd)) {
            throw new Undefined("the region holds intensities that are not finite");
        }
        if (!(sd > 1e-12 * Math.abs(mean)) || sd == 0) {
            throw new Undefined("the region's intensities are all the same and have no z-scores");
        }
        return new Scale(mean, sd, false, List.of(), List.of());
    }

    /** The number that the network sees. */
    float apply(double x, int channel) {
        double y = (x - from) / by;
        if (cut) {
            y = Math.min(1, Math.max(0, y));
        }
        if (!mean.isEmpty()) {
            int c = mean.size() == 1 ? 0 : channel;
            y = (y - mean.get(c)) / sd.get(c);
        }
        return (float) y;
    }
}
