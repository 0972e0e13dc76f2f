// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * Colour and dash of an arm, by its place in the study, the same wherever the arm is shown. Colours are those of Okabe and
 * Ito (2008), which people with colour vision deficiencies can tell apart; the dash says the same without colour.
 */
public record ArmStyle(int place) {
    private static final List<Color> COLOURS = List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73), new Color(0xCC79A7),
            new Color(0xE69F00), new Color(0x56B4E9), new Color(0x000000));
    private static final List<List<Integer>> DASHES = List.of(List.of(), List.of(9, 4), List.of(2, 3), List.of(9, 3, 2, 3), List.of(14, 4));
    private static final float WIDTH = 2.2f;

    public Color colour() {
        return COLOURS.get(place % COLOURS.size());
    }

    /** Lengths of strokes and gaps in pixels; empty for a solid line. */
    public List<Integer> dash() {
        return DASHES.get(place % DASHES.size());
    }

    public Stroke stroke() {
        if (dash().isEmpty()) {
            return new BasicStroke(WIDTH);
        }
        float[] lengths = new float[dash().size()];
        for (int d = 0; d < lengths.length; d++) {
            lengths[d] = dash().get(d);
        }
        return new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
    }

    /** The colour as {@code #rrggbb}. */
    public String hex() {
        return String.format("#%06x", colour().getRGB() & 0xffffff);
    }
}
