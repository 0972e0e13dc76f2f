// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.Nearest;
import org.hilum.engine.table.CsvTable;
import org.hilum.engine.table.Encoding;
import org.hilum.engine.table.TableColumn;
import org.hilum.engine.table.Tables;
import org.hilum.spi.Problem;
import org.hilum.spi.table.FeatureTable;

/** Reads the study's table blocks and puts their rows beside the cases. */
final class TableBlocksReader {
    private static final int MOST_TOLD = 10;

    private final Study study;
    private final List<String> ids;
    private final List<Problem> grave;
    private final List<Problem> problems;
    private final Map<String, FeatureTable> tables = new LinkedHashMap<>();
    private final Map<String, Set<String>> rows = new LinkedHashMap<>();
    private final Map<String, CsvTable> files = new HashMap<>();

    TableBlocksReader(Study study, List<String> ids, List<Problem> grave, List<Problem> problems) {
        this.study = study;
        this.ids = ids;
        this.grave = grave;
        this.problems = problems;
    }

    /** Each block's columns, one row a case. */
    Map<String, FeatureTable> tables() {
        return tables;
    }

    void read() {
        for (Block block : study.blocks()) {
            if (block instanceof TableBlock table) {
                try {
                    read(table);
                } catch (Problem p) {
                    grave.add(p);
                }
            }
        }
    }

    /** The case, with the table blocks that have no row of it. */
    Case told(Case subject) {
        Case told = subject;
        for (Map.Entry<String, Set<String>> entry : rows.entrySet()) {
            if (!entry.getValue().contains(subject.id())) {
                TableBlock block = (TableBlock) study.block(entry.getKey()).orElseThrow();
                told = told.lacking(block.name(), "no row in " + block.table());
            }
        }
        return told;
    }

    private void read(TableBlock block) {
        CsvTable text = files.computeIfAbsent(block.table(), name -> CsvTable.read(study.folder().resolve(Path.of(name)), name));
        int before = grave.size();
        List<String> named = Tables.ids(text, block.id(), grave);
        if (grave.size() > before) {
            return;
        }
        CsvTable known = known(text, named, block);
        List<String> cases = named.stream().filter(new HashSet<>(ids)::contains).toList();
        List<TableColumn> columns = block.columns().isEmpty() ? all(text, block) : block.columns();
        FeatureTable table = Tables.read(known, cases, columns, block.name(), grave);
        tables.put(block.name(), Tables.align(table, ids));
        rows.put(block.name(), new HashSet<>(cases));
    }

    /** The rows of the study's cases; the others are told. */
    private CsvTable known(CsvTable text, List<String> named, TableBlock block) {
        Set<String> cases = new HashSet<>(ids);
        List<Integer> strangers = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (int r = 0; r < named.size(); r++) {
            (cases.contains(named.get(r)) ? own : strangers).add(r);
        }
        String where = text.name() + ", column " + block.id();
        if (own.isEmpty()) {
            throw new Problem("none of its " + named.size() + " rows is of a case of " + study.cases().table() + (named.isEmpty() ? "" : ": here it reads " + named.getFirst()
                    + ", there " + ids.getFirst()), where, "write the ids alike in both tables; they are compared as text, so 7 is not 007");
        }
        int at = text.place(block.id());
        strangers.stream().limit(MOST_TOLD).forEach(r -> problems.add(new Problem("the case " + named.get(r) + " is not in " + study.cases().table(), text.where(r, at),
                "correct the id (the nearest there: " + Nearest.sort(named.get(r), ids).getFirst() + "), add the case there, or leave the row: it is not used")));
        if (strangers.size() > MOST_TOLD) {
            problems.add(new Problem("in all " + strangers.size() + " rows are of cases that are not in " + study.cases().table(), where, "check that both tables name cases alike"));
        }
        return new CsvTable(text.name(), text.columns(), own.stream().map(text.rows()::get).toList());
    }

    private List<TableColumn> all(CsvTable text, TableBlock block) {
        return block.learnable(study, text.columns()).stream().map(c -> new TableColumn(c, new Encoding.Detected())).toList();
    }
}
