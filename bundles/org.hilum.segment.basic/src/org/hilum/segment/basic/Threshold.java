// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.segment.basic;

import java.util.Map;
import java.util.OptionalDouble;

import org.hilum.spi.Segmenter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** Every voxel whose intensity lies in a closed range, within a region if one is named. Voxels that are not finite are never inside. */
public final class Threshold implements Segmenter<ThresholdSettings> {
    @Override
    public ThresholdSettings defaults() {
        return new ThresholdSettings(OptionalDouble.of(0), OptionalDouble.empty(), "");
    }

    @Override
    public Mask segment(Volume image, Map<String, Mask> masks, ThresholdSettings settings, Task task) {
        double from = settings.from().orElse(-Double.MAX_VALUE);
        double to = settings.to().orElse(Double.MAX_VALUE);
        boolean everywhere = settings.inside().isEmpty();
        byte[] within = everywhere ? new byte[0] : Named.mask(masks, settings.inside(), image.geometry()).voxels();
        float[] x = image.voxels();
        byte[] inside = new byte[x.length];
        for (int v = 0; v < x.length; v++) {
            inside[v] = (byte) (x[v] >= from && x[v] <= to && (everywhere || within[v] != 0) ? 1 : 0);
        }
        return new Mask(image.geometry(), inside);
    }
}
