// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.List;
import java.util.Locale;

import org.hilum.engine.stability.StabilityClass;
import org.hilum.report.chart.ArmStyle;
import org.hilum.report.chart.ClassColour;

/**
 * How a part of a bar is filled: the texture says the same as the colour. Colours are Okabe and Ito's, as those of arms are.
 *
 * @param ink colour of letters on it
 */
record Fill(String colour, Texture texture, String ink) {
    private static final String DARK = "#222";
    private static final String LIGHT = "#fff";
    private static final List<Fill> GREYS = List.of(new Fill("#d9d9d9", Texture.PLAIN, DARK), new Fill("#bdbdbd", Texture.RISING, DARK), new Fill("#e6e6e6", Texture.DOTS, DARK),
            new Fill("#cccccc", Texture.FALLING, DARK), new Fill("#dddddd", Texture.CROSSED, DARK));

    /** What lies over a colour. */
    enum Texture {
        PLAIN(""), RISING("<path d=\"M0 8L8 0\" stroke=\"#fff\" stroke-opacity=\".45\" stroke-width=\"1.5\"/>"), DOTS("<circle cx=\"4\" cy=\"4\" r=\"1.1\" fill=\"#000\" fill-opacity=\".28\"/>"),
        FALLING("<path d=\"M0 0L8 8\" stroke=\"#000\" stroke-opacity=\".2\" stroke-width=\"1.5\"/>"), CROSSED("<path d=\"M0 0L8 8M0 8L8 0\" stroke=\"#fff\" stroke-opacity=\".7\"/>");

        private final String drawing;

        Texture(String drawing) {
            this.drawing = drawing;
        }

        String id(String chart) {
            return chart + "-" + name().toLowerCase(Locale.ROOT);
        }

        /** The element of an SVG's definitions; nothing for a plain one. */
        String pattern(String chart) {
            return drawing.isEmpty() ? "" : "<pattern id=\"" + id(chart) + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">" + drawing + "</pattern>";
        }
    }

    static Fill of(StabilityClass how) {
        String colour = String.format("#%06x", ClassColour.of(how).getRGB() & 0xffffff);
        return switch (how) {
            case EXCELLENT -> new Fill(colour, Texture.PLAIN, LIGHT);
            case GOOD -> new Fill(colour, Texture.RISING, DARK);
            case MODERATE -> new Fill(colour, Texture.DOTS, DARK);
            case POOR -> new Fill(colour, Texture.FALLING, LIGHT);
            case UNDEFINED -> new Fill(colour, Texture.CROSSED, DARK);
        };
    }

    /** What is an arm's own. */
    static Fill of(ArmStyle arm) {
        return new Fill(arm.hex(), Texture.PLAIN, LIGHT);
    }

    /** What a transform left out, by the transform's place among those that left out anything. */
    static Fill gone(int place) {
        return GREYS.get(place % GREYS.size());
    }
}
