// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.CsvCell;
import org.hilum.engine.experiment.BlockColumns;
import org.hilum.engine.experiment.StudyResults;
import org.hilum.engine.settings.CanonicalJson;

/** The blocks of a study that only extracts features, one row each: how many cases have it, and how many columns it has. */
final class BlockRows {
    private final List<Map<String, Object>> rows = new ArrayList<>();

    BlockRows(StudyResults results) {
        int cases = results.run().cases().size();
        results.run().blocks().forEach(block -> {
            BlockColumns columns = results.block(block.name());
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("block", block.name());
            row.put("cases", (long) cases - block.lacking().size());
            row.put("lacking", (long) block.lacking().size());
            row.put("columns", (long) columns.table().width());
            rows.add(row);
        });
    }

    /** Whether any case has any block. */
    boolean any() {
        return rows.stream().anyMatch(row -> (long) row.get("cases") > 0);
    }

    String csv() {
        StringBuilder text = new StringBuilder("block,cases,lacking,columns\n");
        rows.forEach(row -> text.append(quoted((String) row.get("block"))).append(',').append(row.get("cases")).append(',').append(row.get("lacking")).append(',')
                .append(row.get("columns")).append('\n'));
        return text.toString();
    }

    String json() {
        return CanonicalJson.write(rows) + "\n";
    }

    private static String quoted(String name) {
        String safe = CsvCell.safe(name);
        return safe.matches("[^,\"\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
