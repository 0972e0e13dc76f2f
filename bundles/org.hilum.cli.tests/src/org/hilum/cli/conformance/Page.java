// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The text of {@code docs/ibsi-conformance.md}. */
final class Page {
    private static final String HEAD = """
            # Conformance with the Image Biomarker Standardisation Initiative

            Written by the test `IbsiConformanceTest`; do not edit. It compares every value that Hilum computes of the standard's phantoms with the standard's reference,
            and fails if one is missed or if this page is out of date. To write it anew, run it once with `HILUM_WRITE_DOCS=true` in the environment. The reference values are
            not part of the project: where they are absent (see [building](building.md#tests)) the test is skipped, and says so.

            Reference values and tolerances of IBSI 1: Zwanenburg A, Leger S, Vallières M, Löck S. *Image biomarker standardisation initiative*, reference manual,
            arXiv:1612.07003, licensed [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/); with Zwanenburg A et al., Radiology 2020;295:328-338,
            doi 10.1148/radiol.2020191145. They are quoted here beside what Hilum computes.
            Changed were two codes that the manual gives twice or not at all (GPMT and OZ0C for the 10th and 90th percentile of the histogram, 5QRC for small zone
            emphasis), and compactness 1 of configuration C is from the standard's compliance sheet. Reference values and response maps of IBSI 2: Whybra P et al.,
            Radiology 2024;310:e231319, doi 10.1148/radiol.231319, in the public domain (CC0 1.0). The CT phantom itself (CC BY-NC 3.0) is not part of Hilum.
            """;

    private Page() {
    }

    static String text(Map<Chapter, List<Chapter.Table>> chapters) {
        StringBuilder page = new StringBuilder(HEAD).append("\n| | values | met | missed | not computed |\n|---|---:|---:|---:|---:|\n");
        chapters.forEach((chapter, tables) -> {
            List<Row> rows = rows(tables);
            page.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d |%n", chapter.title(), rows.size(), count(rows, Row.Verdict.MET), count(rows, Row.Verdict.MISSED),
                    count(rows, Row.Verdict.ABSENT)));
        });
        chapters.forEach((chapter, tables) -> {
            page.append("\n## ").append(chapter.title()).append("\n\n").append(chapter.about()).append('\n');
            tables.forEach(table -> add(table, page));
        });
        return page.toString().replace("\r\n", "\n");
    }

    private static void add(Chapter.Table table, StringBuilder page) {
        page.append("\n### ").append(table.title()).append("\n\n").append(table.about()).append(": ").append(count(table.rows(), Row.Verdict.MET)).append(" of ")
                .append(table.rows().size()).append(" met\n\n| | code | aggregation | reference | ± | computed | |\n|---|---|---|---:|---:|---:|---|\n");
        table.rows().forEach(row -> page.append(row.markdown()).append('\n'));
    }

    static List<Row> rows(List<Chapter.Table> tables) {
        return tables.stream().flatMap(table -> table.rows().stream()).toList();
    }

    static long count(List<Row> rows, Row.Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }
}
