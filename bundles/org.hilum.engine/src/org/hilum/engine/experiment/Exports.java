// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.store.ArffFile;
import org.hilum.engine.store.CsvFile;
import org.hilum.engine.store.DuckDbIndex;
import org.hilum.engine.store.ResultTable;
import org.hilum.spi.Problem;

/** Writes a study's results for other programs, into {@code results/exports/}. */
public final class Exports {
    /** What other programs read. */
    public enum Format {
        /** Every table as CSV, and {@code study.csv} with one row a compared case. */
        CSV,
        /** Every table as Parquet, by way of the DuckDB index, which is made anew. */
        PARQUET,
        /** One row a compared case, for Weka. */
        ARFF
    }

    private Exports() {
    }

    /** The files that were written. */
    public static List<Path> write(StudyResults results, Path folder, Format format) {
        Path exports = folder.resolve("exports");
        try {
            Files.createDirectories(exports);
        } catch (IOException e) {
            throw new Problem("the folder cannot be made: " + e.getMessage(), exports.toString(), "check your rights in the study's folder", e);
        }
        ResultTables tables = new ResultTables(results);
        return switch (format) {
            case CSV -> csv(tables, exports);
            case PARQUET -> {
                Path index = folder.resolve(DuckDbIndex.FILE);
                DuckDbIndex.build(index, tables.all());
                yield DuckDbIndex.parquet(index, exports);
            }
            case ARFF -> {
                Path file = exports.resolve("study.arff");
                ArffFile.write(tables.wide(), file);
                yield List.of(file);
            }
        };
    }

    private static List<Path> csv(ResultTables tables, Path exports) {
        List<ResultTable> all = new ArrayList<>(tables.all());
        all.add(tables.wide());
        List<Path> files = new ArrayList<>();
        for (ResultTable table : all) {
            Path file = exports.resolve(table.name() + ".csv");
            CsvFile.write(table, file);
            files.add(file);
        }
        return files;
    }
}
