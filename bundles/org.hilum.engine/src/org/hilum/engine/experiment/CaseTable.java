// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.hilum.engine.Nearest;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.engine.table.CsvTable;
import org.hilum.spi.Problem;

/**
 * A table of regions to extract: columns {@code case}, {@code image} and {@code mask}, and where they are needed {@code item} (of a file
 * that holds several images), {@code label}, {@code reference} and {@code reference-label}. Paths are relative to the table's folder. A case may have several rows.
 */
public final class CaseTable {
    private static final List<String> NEEDED = List.of("case", "image", "mask");
    private static final List<String> OPTIONAL = List.of("item", "label", "reference", "reference-label");

    private final CsvTable table;
    private final Path folder;
    private final OtherGrid otherGrid;

    private CaseTable(CsvTable table, Path folder, OtherGrid otherGrid) {
        this.table = table;
        this.folder = folder;
        this.otherGrid = otherGrid;
    }

    /**
     * The rows, in the order of the table.
     *
     * @param otherGrid what becomes of masks that lie on another grid than their image
     * @throws Problem naming line and column of what is wrong with the table itself; files are not looked at
     */
    public static List<RegionFiles> read(Path file, OtherGrid otherGrid) {
        CsvTable table = CsvTable.read(file);
        NEEDED.forEach(table::place);
        List<String> valid = new ArrayList<>(NEEDED);
        valid.addAll(OPTIONAL);
        for (String column : table.columns()) {
            if (!valid.contains(column)) {
                throw new Problem("there is no use for a column " + column, file.toString(), Nearest.cure(column, valid));
            }
        }
        if (table.rows().isEmpty()) {
            throw new Problem("the table names no case", file.toString(), "add a line for each region");
        }
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("/"));
        CaseTable cases = new CaseTable(table, folder, otherGrid);
        List<RegionFiles> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(cases.row(row));
        }
        return rows;
    }

    private RegionFiles row(int row) {
        NEEDED.forEach(column -> {
            if (cell(row, column).isEmpty()) {
                throw new Problem("the cell is empty", table.where(row, table.place(column)), "fill it in, or remove the line");
            }
        });
        return new RegionFiles(cell(row, "case"), cell(row, "image"), path(row, "image"), cell(row, "item"), cell(row, "mask"), path(row, "mask"), cell(row, "label"), path(row, "reference"),
                cell(row, "reference-label"), otherGrid);
    }

    private String cell(int row, String column) {
        OptionalInt at = table.find(column);
        return at.isEmpty() ? "" : table.cell(row, at.getAsInt());
    }

    private Path path(int row, String column) {
        String text = cell(row, column);
        try {
            return text.isEmpty() ? Path.of("") : folder.resolve(text);
        } catch (InvalidPathException e) {
            throw new Problem(text + " is no path", table.where(row, table.place(column)), "correct it", e);
        }
    }
}
