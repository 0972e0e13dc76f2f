// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One folder of reference values that R or scikit-learn computed: an input table, and what is expected of it. */
public record Oracle(Path folder) {
    /** The folder {@code name} below the shared data's {@code oracles}; skips the calling test where it is absent. */
    public static Oracle of(String name) {
        return new Oracle(SharedData.path("oracles/" + name));
    }

    /** The part of a JSON file that the keys lead to. */
    @SuppressWarnings("unchecked")
    public <T> T json(String file, String... keys) {
        try {
            Object at = new Load(LoadSettings.builder().setCodePointLimit(64 << 20).build()).loadFromString(Files.readString(folder.resolve(file)));
            for (String key : keys) {
                at = ((Map<String, Object>) at).get(key);
            }
            return (T) at;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a CSV file with a header, or of its gzip-compressed form. */
    public List<CSVRecord> table(String file) {
        Path plain = folder.resolve(file);
        try (var reader = Files.exists(plain) ? Files.newBufferedReader(plain) : unpacked(folder.resolve(file + ".gz"))) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader unpacked(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    /** One column of a table. */
    public static double[] numbers(List<CSVRecord> rows, String column) {
        return rows.stream().mapToDouble(r -> number(r.get(column))).toArray();
    }

    /** A list of numbers of a JSON file. */
    public static double[] numbers(Object list) {
        return ((List<?>) list).stream().mapToDouble(Oracle::number).toArray();
    }

    /** A number as these files spell it: NA, NaN, Inf and -Inf are texts. */
    public static double number(Object value) {
        return switch (value.toString()) {
            case "NA" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(value.toString());
        };
    }
}
