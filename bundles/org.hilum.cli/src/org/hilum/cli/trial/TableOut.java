// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hilum.engine.CsvCell;
import org.hilum.spi.Problem;

/** Writes the rows that a trial made as CSV, if {@code --out} asks for it. */
final class TableOut {
    private TableOut() {
    }

    /** @param rows one map a row, all with the same keys */
    static void write(Given given, List<Map<String, Object>> rows) {
        if (given.option("out").isEmpty()) {
            return;
        }
        String file = given.option("out").get();
        try (BufferedWriter to = Files.newBufferedWriter(Given.path(file)); CSVPrinter csv = new CSVPrinter(to, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get())) {
            if (!rows.isEmpty()) {
                for (String name : rows.getFirst().keySet()) {
                    csv.print(CsvCell.safe(name));
                }
                csv.println();
            }
            for (Map<String, Object> row : rows) {
                for (Object value : row.values()) {
                    csv.print(value == null ? "" : CsvCell.safe(value.toString()));
                }
                csv.println();
            }
        } catch (IOException e) {
            throw new Problem("the table cannot be written (" + e + ")", file, "check that the folder exists and may be written to", e);
        }
    }
}
