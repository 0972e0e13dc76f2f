// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.hilum.evaluate.Scored;
import org.hilum.spi.Scores;
import org.hilum.spi.table.Binary;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static ArmSeries arm(String name, int place, boolean... outcome) {
        double[] p = {.9, .2, .7, .4};
        return new ArmSeries(name, new ArmStyle(place), new Scored(List.of("a", "b", "c", "d"), Scores.probabilities(p), new Binary("y", "1", outcome)));
    }

    private static List<ArmSeries> two() {
        return List.of(arm("clinical", 0, true, false, true, false), arm("late", 3, false, true, true, false));
    }

    @Test
    void svg_keepsTextAsText_andNamesEveryArmWithItsArea() {
        String svg = ChartImage.svg(RocChart.of(two()), 500, 500, "roc");
        assertTrue(svg.startsWith("<svg id='roc'"), svg.substring(0, 40));
        assertTrue(svg.contains(">clinical  (AUC 1.000, n = 4)</text>"));
        assertTrue(svg.contains(">late  (AUC 0.250, n = 4)</text>"));
        assertTrue(svg.contains(">Sensitivity</text>"));
        assertEquals(1, svg.split("id='roc'", -1).length - 1, "an id stands once in a page");
    }

    @Test
    void armsOfOneClass_areNamedAsUndefined_andDoNotStopTheChart() {
        String svg = ChartImage.svg(RocChart.of(List.of(arm("x", 0, true, true, true, true))), 900, 500, "r");
        assertTrue(svg.contains("undefined: the AUC needs cases of both classes"));
    }

    @Test
    void calibration_showsTheSlopeOrSaysThereIsNone() {
        String svg = ChartImage.svg(CalibrationChart.of(two()), 500, 500, "c");
        assertTrue(svg.contains(">clinical  (no slope, n = 4)</text>"), "perfect separation has no finite slope");
        assertTrue(svg.contains(">Observed share</text>"));
    }

    @Test
    void calibration_countsThePredictionsOfEachArm_positiveUpwards() {
        CombinedDomainXYPlot both = (CombinedDomainXYPlot) CalibrationChart.of(two()).getPlot();
        assertEquals(3, both.getSubplots().size(), "curves, and a lane an arm");
        XYDataset clinical = both.getSubplots().get(1).getDataset();
        assertEquals(List.of("0.725 1.0", "0.925 1.0"), points(clinical, 0));
        assertEquals(List.of("0.225 -1.0", "0.425 -1.0"), points(clinical, 1));
        String svg = ChartImage.svg(CalibrationChart.of(two()), 500, 700, "c");
        assertTrue(svg.contains(">upwards: y = 1</text>") && svg.contains(">downwards: others</text>"), svg);
    }

    private static List<String> points(XYDataset data, int series) {
        return IntStream.range(0, data.getItemCount(series)).mapToObj(n -> Math.round(1000 * data.getXValue(series, n)) / 1000.0 + " " + data.getYValue(series, n)).toList();
    }

    @Test
    void manyArms_leaveTheCurvesTheirPlace() {
        List<ArmSeries> arms = IntStream.range(0, 35).mapToObj(n -> arm("arm " + n, n, true, false, true, false)).toList();
        CombinedDomainXYPlot both = (CombinedDomainXYPlot) CalibrationChart.of(arms).getPlot();
        int lanes = both.getSubplots().stream().skip(1).mapToInt(XYPlot::getWeight).sum();
        assertTrue(lanes <= both.getSubplots().get(0).getWeight(), lanes + " of lanes");
        assertTrue(ChartImage.svg(CalibrationChart.of(arms), 500, 700, "c").contains(">arm 34  ("));
    }

    @Test
    void pixels_areDrawnInTheArmsOwnColours_atTwiceTheDensity() {
        BufferedImage image = ChartImage.pixels(RocChart.of(two()), 400, 400, 2);
        assertEquals(800, image.getWidth());
        Set<Integer> colours = new HashSet<>();
        for (int rgb : image.getRGB(0, 0, 800, 800, null, 0, 800)) {
            colours.add(rgb & 0xffffff);
        }
        assertTrue(colours.contains(new ArmStyle(0).colour().getRGB() & 0xffffff));
        assertTrue(colours.contains(new ArmStyle(3).colour().getRGB() & 0xffffff));
    }

    @Test
    void thirtyFiveArms_allLookDifferent() {
        Set<String> looks = new HashSet<>();
        for (int place = 0; place < 35; place++) {
            looks.add(new ArmStyle(place).hex() + new ArmStyle(place).dash());
        }
        assertEquals(35, looks.size());
        assertNotEquals(new ArmStyle(0).dash(), new ArmStyle(1).dash());
    }
}
