// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hilum.engine.Nearest;
import org.hilum.engine.study.CasesSpec;
import org.hilum.engine.table.Encoding;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.study.TableBlock;
import org.hilum.engine.table.TableColumn;

/** Reads blocks of a table's columns. */
final class TableBlockReader {
    private static final Map<String, Encoding> ENCODINGS = encodings();

    private final Optional<CasesSpec> cases;
    private final Optional<OutcomeSpec> outcome;

    TableBlockReader(Optional<CasesSpec> cases, Optional<OutcomeSpec> outcome) {
        this.cases = cases;
        this.outcome = outcome;
    }

    private static Map<String, Encoding> encodings() {
        Map<String, Encoding> all = new LinkedHashMap<>();
        all.put("number", new Encoding.Number());
        all.put("category", new Encoding.Category());
        all.put("log10", new Encoding.Log(true));
        all.put("ln", new Encoding.Log(false));
        return all;
    }

    List<TableBlock> read(Spot.Named entry, List<String> names) {
        if (names.size() != 1) {
            if (!names.isEmpty()) {
                entry.keyError("a table is one block, but this name stands for " + names.size(), "give it a name without braces");
            }
            return List.of();
        }
        if (!Names.isWord(entry, "table's block")) {
            return List.of();
        }
        Keys keys = entry.value().keys("table", "id", "columns");
        Optional<Spot> at = keys.require("table", "table: " + entry.name() + ".csv");
        Optional<String> table = at.flatMap(Patterns::table);
        String id = keys.text("id").or(() -> cases.map(CasesSpec::id)).orElse("patient");
        List<TableColumn> columns = keys.get("columns").map(this::columns).orElse(List.of());
        if (keys.get("columns").isEmpty() && table.isPresent() && cases.map(CasesSpec::table).equals(table)) {
            at.get().error("the table of cases holds the outcome too, so the columns that may be learnt from must be named", "add columns: [ … ]");
            return List.of();
        }
        return table.map(t -> List.of(new TableBlock(names.getFirst(), t, id, columns))).orElse(List.of());
    }

    private List<TableColumn> columns(Spot spot) {
        List<TableColumn> columns = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (Spot item : spot.items().orElse(List.of())) {
            column(item).filter(c -> isUsable(c, item, known)).ifPresent(columns::add);
        }
        if (spot.items().map(List::isEmpty).orElse(false)) {
            spot.error("the list of columns is empty", "name at least one, or leave the key out for all");
        }
        return columns;
    }

    private Optional<TableColumn> column(Spot item) {
        if (item.isScalar()) {
            return item.text().map(name -> new TableColumn(name, new Encoding.Detected()));
        }
        List<Spot.Named> pair = item.entries();
        if (pair.size() != 1) {
            if (item.isGroup()) {
                item.error("this is " + pair.size() + " columns in one", "write each as an item of its own, like age or afp: log10");
            }
            return Optional.empty();
        }
        return encoding(pair.getFirst().value()).map(e -> new TableColumn(pair.getFirst().name(), e));
    }

    private static Optional<Encoding> encoding(Spot spot) {
        if (spot.isGroup()) {
            return codes(spot);
        }
        return spot.text().flatMap(name -> {
            Encoding known = ENCODINGS.get(name);
            if (known == null) {
                spot.error("there is no encoding " + name, Nearest.cure(name, ENCODINGS.keySet()) + ", or a number for each value as in { A: 0, B: 1 }");
            }
            return Optional.ofNullable(known);
        });
    }

    private static Optional<Encoding> codes(Spot spot) {
        Map<String, Double> codes = new LinkedHashMap<>();
        List<Spot.Named> entries = spot.entries();
        for (Spot.Named entry : entries) {
            entry.value().number().ifPresent(n -> codes.put(entry.name(), n));
        }
        if (entries.isEmpty()) {
            spot.error("no value has a number", "write a number for each value, as in { A: 0, B: 1 }");
        }
        return codes.size() == entries.size() && !entries.isEmpty() ? Optional.of(new Encoding.Codes(codes)) : Optional.empty();
    }

    private boolean isUsable(TableColumn column, Spot item, Set<String> known) {
        if (!known.add(column.name())) {
            item.error("the column " + column.name() + " is listed twice", "remove one of the two");
            return false;
        }
        if (outcome.map(o -> o.columns().contains(column.name())).orElse(false)) {
            item.error("the column " + column.name() + " holds the outcome: a model that may learn from it knows the answer", "remove it from the block");
            return false;
        }
        return true;
    }
}
