// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.cli.Checkout;
import org.hilum.testdata.GeneratedPage;
import org.junit.jupiter.api.Test;

/** Every reference value of the standard, from files to values through the command line. */
class IbsiConformanceTest {
    /** In the order of the page. */
    private static final List<Chapter> CHAPTERS = List.of(new Ibsi1Features(), new Ibsi1Diagnostics(), new Ibsi2Responses(), new Ibsi2Features());

    @Test
    void everyReferenceValue_isMet_andThePageSaysSo() throws IOException {
        Map<Chapter, List<Chapter.Table>> chapters = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        for (Chapter chapter : CHAPTERS) {
            List<Chapter.Table> tables = chapter.tables();
            chapters.put(chapter, tables);
            for (Chapter.Table table : tables) {
                table.rows().stream().filter(row -> row.verdict() != Row.Verdict.MET).forEach(row -> missed.add(table.title() + ": " + row.markdown()));
            }
        }
        assertEquals(List.of(), missed);
        assertEquals(List.of(1804, 300, 33, 323), CHAPTERS.stream().map(c -> Page.rows(chapters.get(c)).size()).toList(), "reference values of each chapter");
        GeneratedPage.check(Checkout.top().resolve("docs/ibsi-conformance.md"), Page.text(chapters));
    }
}
