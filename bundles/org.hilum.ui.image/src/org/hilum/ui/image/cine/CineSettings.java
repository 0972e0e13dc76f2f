// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.cine;

import java.util.List;

/** How slices are played: frames a second, and which way. */
public record CineSettings(int rate, Way way) {
    public static final int FASTEST = 60;
    /** Frames a second to choose from. */
    public static final List<Integer> RATES = List.of(5, 10, 15, 20, 25, 30, 45, FASTEST);
    public static final CineSettings DEFAULT = new CineSettings(15, Way.FORWARD);

    public CineSettings {
        rate = Math.clamp(rate, 1, FASTEST);
    }

    public CineSettings withRate(int framesPerSecond) {
        return new CineSettings(framesPerSecond, way);
    }

    public CineSettings withWay(Way other) {
        return new CineSettings(rate, other);
    }
}
