// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/**
 * A named window. The usual ones of CT and PET are fixed numbers; where the scale is arbitrary, percentiles are taken.
 *
 * @param of what the numbers measure; {@link Quantity#ARBITRARY} where they are this image's own
 */
public record WindowPreset(String name, Window window, Quantity of) {
    private static final List<WindowPreset> CT = List.of(
            new WindowPreset("CT abdomen", Window.of(40, 400), Quantity.HU),
            new WindowPreset("CT liver", Window.of(80, 160), Quantity.HU),
            new WindowPreset("CT lung", Window.of(-600, 1500), Quantity.HU),
            new WindowPreset("CT bone", Window.of(400, 1800), Quantity.HU));
    private static final List<WindowPreset> PET = List.of(
            new WindowPreset("PET 0–10 SUV", new Window(0, 10), Quantity.SUV),
            new WindowPreset("PET 0–5 SUV", new Window(0, 5), Quantity.SUV));

    /** Percentiles are read from about this many voxels, evenly spread: exact enough for a window, and quick. */
    private static final int SAMPLE = 200_000;

    /** What to offer for an image, the best first. */
    public static List<WindowPreset> of(Volume volume) {
        float[] sample = sample(volume.voxels());
        List<WindowPreset> all = new ArrayList<>();
        Quantity q = volume.quantity();
        if (q.equals(Quantity.HU)) {
            all.addAll(CT);
        } else if (q.equals(Quantity.SUV)) {
            all.addAll(PET);
        }
        all.add(new WindowPreset("1–99 %", percentiles(sample, 0.01, 0.99), Quantity.ARBITRARY));
        all.add(new WindowPreset("full range", percentiles(sample, 0, 1), Quantity.ARBITRARY));
        if (q.equals(Quantity.ARBITRARY)) {
            all.addAll(CT);
            all.addAll(PET);
        }
        return List.copyOf(all);
    }

    /** Voxels at the very lowest value are padding or air set to one number: they would pull every percentile down to it. */
    private static Window percentiles(float[] sorted, double low, double high) {
        if (sorted.length == 0) {
            return new Window(0, 1);
        }
        int first = 0;
        while (low > 0 && first < sorted.length - 1 && sorted[first] == sorted[0]) {
            first++;
        }
        int last = sorted.length - 1;
        return new Window(sorted[first + (int) Math.rint(low * (last - first))], sorted[first + (int) Math.rint(high * (last - first))]);
    }

    private static float[] sample(float[] voxels) {
        int step = Math.max(1, voxels.length / SAMPLE);
        float[] some = new float[voxels.length / step];
        int n = 0;
        for (int v = 0; v < some.length; v++) {
            float x = voxels[v * step];
            if (Float.isFinite(x)) {
                some[n++] = x;
            }
        }
        some = Arrays.copyOf(some, n);
        Arrays.sort(some);
        return some;
    }
}
