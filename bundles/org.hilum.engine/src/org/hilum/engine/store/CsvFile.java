// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hilum.engine.CsvCell;
import org.hilum.spi.Problem;

/**
 * Tables as CSV: comma, a line of headings, numbers in the fewest digits that read back the same, missing numbers empty. A
 * text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class CsvFile {
    private CsvFile() {
    }

    public static void write(ResultTable table, Path file) {
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            write(table, out, true);
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("cannot be written: " + e, file.toString(), "check the disk's free space and your rights", e);
        }
    }

    /** @param guarded whether formulas are made harmless; not where a program reads it that takes texts as they are */
    static void write(ResultTable table, CSVPrinter out, boolean guarded) throws IOException {
        out.printRecord(table.headings().stream().map(h -> guarded ? CsvCell.safe(h.name()) : h.name()));
        for (Iterator<List<Object>> rows = table.rows().iterator(); rows.hasNext();) {
            out.printRecord(rows.next().stream().map(v -> cell(v, guarded)));
        }
    }

    private static Object cell(Object value, boolean guarded) {
        return switch (value) {
            case null -> null;
            case Double number -> number.isNaN() ? null : number;
            case String text -> guarded ? CsvCell.safe(text) : text;
            default -> value;
        };
    }
}
