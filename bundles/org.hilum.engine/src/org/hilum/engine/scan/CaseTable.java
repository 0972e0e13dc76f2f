// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.CsvCell;
import org.hilum.engine.scan.ScanPlan.PlannedImage;
import org.hilum.engine.scan.ScanPlan.PlannedMask;

/**
 * The table of cases of a plan, with the files in columns: {@code ct} and {@code ct.item} for a role, {@code ct.tumour} and
 * {@code ct.tumour.label} for a region on it. A column that would be empty is left out.
 */
final class CaseTable {
    static final String ITEM = ".item";
    static final String LABEL = ".label";

    private final Path folder;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Set<String> columns = new LinkedHashSet<>();

    /** @param folder the study's: paths within it are told from there */
    CaseTable(ScanPlan plan, Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        plan.used().forEach(this::add);
    }

    private void add(PlannedImage p) {
        Map<String, String> row = rows.computeIfAbsent(p.caseId(), id -> new LinkedHashMap<>());
        put(row, "case", p.caseId());
        put(row, "patient", p.row().image().patient());
        put(row, "visit", Integer.toString(p.row().visit()));
        put(row, p.role(), path(p.row().image().path()));
        put(row, p.role() + ITEM, p.row().image().item());
        for (PlannedMask m : p.masks()) {
            if (m.used()) {
                put(row, p.role() + "." + m.region(), path(m.mask().path()));
                put(row, p.role() + "." + m.region() + LABEL, m.mask().item());
            }
        }
    }

    private void put(Map<String, String> row, String column, String value) {
        if (!value.isEmpty()) {
            row.put(column, value);
            columns.add(column);
        }
    }

    private String path(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return (absolute.startsWith(folder) ? folder.relativize(absolute) : absolute).toString();
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** Whether a program reads from the file what was written there. */
    static boolean isHarmless(String text) {
        return CsvCell.safe(text).equals(text) && text.strip().equals(text) && !text.matches("(?s).*\\p{Cntrl}.*");
    }

    String csv() {
        List<String> head = columns.stream().sorted((a, b) -> Integer.compare(rank(a), rank(b))).toList();
        List<List<String>> lines = new ArrayList<>(List.of(head));
        rows.values().forEach(row -> lines.add(head.stream().map(c -> row.getOrDefault(c, "")).toList()));
        return CsvText.of(lines);
    }

    private static int rank(String column) {
        int at = List.of("case", "patient", "visit").indexOf(column);
        return at < 0 ? 3 : at;
    }
}
