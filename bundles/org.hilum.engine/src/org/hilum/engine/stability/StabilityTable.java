// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.stability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.hilum.engine.store.CsvFile;
import org.hilum.engine.store.ResultTable;
import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Problem;

/** The stability of all columns, as a file has it. */
public record StabilityTable(List<Stability> rows) {
    /** Name of the file among a study's results, where the transform {@code stable} looks for it. Like all results it is made anew at will. */
    public static final String FILE = "stability.csv";

    public StabilityTable {
        rows = List.copyOf(rows);
    }

    /** How many columns are of each class. */
    public Map<StabilityClass, Integer> counts() {
        Map<StabilityClass, Integer> counts = new EnumMap<>(StabilityClass.class);
        for (StabilityClass c : StabilityClass.values()) {
            counts.put(c, 0);
        }
        rows.forEach(r -> counts.merge(r.stabilityClass(), 1, Integer::sum));
        return counts;
    }

    /** Writes it, whole or not at all: somebody may be reading the one that is there. */
    public void write(Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        CsvFile.write(new Csv(rows), part);
        try {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem("cannot be written: " + e, file.toString(), "check that no other program has the file open", e);
        }
    }

    /** @throws Problem where it is no such table */
    public static StabilityTable read(Path file) {
        CsvTable text = CsvTable.read(file, file.getFileName().toString());
        List<Stability> rows = new ArrayList<>();
        for (int r = 0; r < text.rows().size(); r++) {
            Cells at = new Cells(text, r);
            rows.add(new Stability(at.text("column"), at.number("icc"), at.number("lower"), at.number("upper"), (int) at.number("cases"), (int) at.number("repeats"), at.text("note"),
                    at.number("icc_agreement"), at.number("icc_consistency")));
        }
        return new StabilityTable(rows);
    }

    private record Cells(CsvTable table, int row) {
        String text(String column) {
            return table.cell(row, table.place(column));
        }

        double number(String column) {
            String cell = text(column);
            try {
                return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
            } catch (NumberFormatException e) {
                throw new Problem("this is no number: " + cell, table.where(row, table.place(column)), "let hilum stability write the table anew");
            }
        }
    }

    private record Csv(List<Stability> all) implements ResultTable {
        @Override
        public String name() {
            return "stability";
        }

        @Override
        public List<Heading> headings() {
            return List.of(new Heading("column", Type.TEXT), new Heading("icc", Type.NUMBER), new Heading("lower", Type.NUMBER), new Heading("upper", Type.NUMBER),
                    new Heading("cases", Type.WHOLE), new Heading("repeats", Type.WHOLE), new Heading("class", Type.TEXT), new Heading("note", Type.TEXT),
                    new Heading("icc_agreement", Type.NUMBER), new Heading("icc_consistency", Type.NUMBER));
        }

        @Override
        public Stream<List<Object>> rows() {
            return all.stream().map(s -> List.of(s.column(), s.icc(), s.lower(), s.upper(), (long) s.cases(), (long) s.repeats(), s.stabilityClass().key(), s.note(),
                    s.agreement(), s.consistency()));
        }
    }
}
