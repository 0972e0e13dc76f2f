// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import java.awt.Color;

import org.hilum.engine.stability.StabilityClass;

/** The colour of a class of stability, in report and workbench alike; the class's name or a texture always stands with it. From Okabe and Ito (2008). */
public final class ClassColour {
    private ClassColour() {
    }

    public static Color of(StabilityClass how) {
        return switch (how) {
            case EXCELLENT -> new Color(0x009E73);
            case GOOD -> new Color(0x56B4E9);
            case MODERATE -> new Color(0xF0E442);
            case POOR -> new Color(0xD55E00);
            case UNDEFINED -> new Color(0xBBBBBB);
        };
    }
}
