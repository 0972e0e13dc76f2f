// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.hilum.engine.stability.StabilityClass;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class StackedBarsTest {
    private static StackedBars.Part part(String name, int count, StabilityClass how) {
        return new StackedBars.Part(name, count, Fill.of(how));
    }

    private static NodeList in(String svg, String element) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg))).getElementsByTagName(element);
    }

    @Test
    void parts_areAsWideAsTheirShare_andFillTheBar() throws Exception {
        String svg = new StackedBars("x").row("block", List.of(part("good", 30, StabilityClass.EXCELLENT), part("bad", 10, StabilityClass.EXCELLENT))).svg();
        NodeList boxes = in(svg, "rect");
        assertEquals(2, boxes.getLength(), "plain parts have one each");
        double first = Double.parseDouble(((Element) boxes.item(0)).getAttribute("width"));
        double second = Double.parseDouble(((Element) boxes.item(1)).getAttribute("width"));
        assertEquals(3, first / second, 0.01);
        assertEquals(910, first + second, 0.2);
    }

    @Test
    void narrowPart_isTold_thoughNotWritten_andNothingIsNotDrawn() {
        String svg = new StackedBars("x").row("b", List.of(part("most", 9999, StabilityClass.GOOD), part("few", 1, StabilityClass.POOR), part("none", 0, StabilityClass.MODERATE))).svg();
        assertTrue(svg.contains("<title>few: 1</title>") && svg.contains("b: 9999 most, 1 few."), svg);
        assertFalse(svg.contains(">few 1</text>") || svg.contains("none"), svg);
        assertTrue(svg.contains(">most 9999</text>"));
    }

    @Test
    void everyClass_hasATextureOfItsOwn_besideItsColour() {
        assertEquals(StabilityClass.values().length, Arrays.stream(StabilityClass.values()).map(c -> Fill.of(c).texture()).distinct().count());
        assertEquals(StabilityClass.values().length, Arrays.stream(StabilityClass.values()).map(c -> Fill.of(c).colour()).distinct().count());
    }

    @Test
    void namesWithMarkup_areText_andChartsOfAPageHaveTheirOwnPatterns() throws Exception {
        String svg = new StackedBars("one").row("<b>&\"", List.of(part("a<b", 3, StabilityClass.POOR))).legend(List.of(part("a<b", 0, StabilityClass.POOR))).svg();
        assertEquals(1, in(svg, "svg").getLength());
        assertFalse(svg.contains("<b>"));
        String other = new StackedBars("two").row("r", List.of(part("a", 3, StabilityClass.POOR))).svg();
        assertFalse(Pattern.compile("id=\"one-").matcher(other).find());
        assertTrue(other.contains("url(#two-falling)") && other.contains("id=\"two-falling\""), other);
    }
}
