// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.table.Binary;
import org.hilum.testdata.SharedData;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One folder of reference values that R computed: its input table and what is expected of it. */
record Oracle(Path folder) {
    static Oracle of(String name) {
        return new Oracle(SharedData.path("oracles").resolve(name));
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> expected(String... path) {
        try {
            Object at = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(folder.resolve("expected.json")));
            for (String key : path) {
                at = ((Map<String, Object>) at).get(key);
            }
            return (Map<String, Object>) at;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CSVRecord> table(String file) {
        try (var reader = Files.newBufferedReader(folder.resolve(file))) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(List<CSVRecord> rows, String column) {
        return rows.stream().mapToDouble(r -> number(r.get(column))).toArray();
    }

    static Binary outcome(List<CSVRecord> rows, String column) {
        boolean[] positive = new boolean[rows.size()];
        for (int r = 0; r < positive.length; r++) {
            positive[r] = rows.get(r).get(column).equals("1");
        }
        return new Binary(column, "1", positive);
    }

    static double number(Object value) {
        return switch (value.toString()) {
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(value.toString());
        };
    }
}
