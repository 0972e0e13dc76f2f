// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import java.util.ArrayList;
import java.util.List;

/** Where a colour bar is marked: at its ends, and at round numbers between them. */
public final class Ticks {
    /** A mark nearer to an end than this part of the bar would stand on that end's number. */
    private static final double ROOM = 0.09;

    private Ticks() {
    }

    /**
     * From the lowest to the highest.
     *
     * @param between at most so many round numbers (1, 2 or 5 times a power of ten apart)
     */
    public static List<Double> of(ValueRange range, int between) {
        double width = range.high() - range.low();
        if (!(width > 0)) {
            return List.of(range.low());
        }
        List<Double> all = new ArrayList<>();
        all.add(range.low());
        double step = step(width / (between + 1));
        for (double n = Math.ceil(range.low() / step); n * step < range.high(); n++) {
            double part = range.part(n * step);
            if (part > ROOM && part < 1 - ROOM) {
                all.add(n * step);
            }
        }
        all.add(range.high());
        return List.copyOf(all);
    }

    /** The least of 1, 2 and 5 times a power of ten that is no smaller. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double times : new double[] {1, 2, 5}) {
            if (times * power >= least) {
                return times * power;
            }
        }
        return 10 * power;
    }
}
