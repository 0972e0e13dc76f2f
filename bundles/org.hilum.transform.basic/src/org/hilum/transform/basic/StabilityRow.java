// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.Problem;

/** What a table of stability says of a column; NaN where it has no correlation. */
record StabilityRow(double icc, double lower, String note) {
    /** By column. */
    static Map<String, StabilityRow> read(Path file) {
        Map<String, StabilityRow> rows = new HashMap<>();
        try (Reader in = Files.newBufferedReader(file)) {
            for (CSVRecord r : CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(in)) {
                if (rows.put(r.get("column"), new StabilityRow(number(r.get("icc")), number(r.get("lower")), r.get("note"))) != null) {
                    throw new Problem("the column " + r.get("column") + " stands in it twice", file.toString(), "let hilum stability write the table anew");
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("the table of stability cannot be read: " + e.getMessage(), file.toString(), "make it with hilum stability STUDY, or say where it is (stable: { table: … })", e);
        } catch (IllegalArgumentException e) {
            throw new Problem("this is no table of stability: " + e.getMessage(), file.toString(), "let hilum stability write the table anew", e);
        }
    }

    private static double number(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
