// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.testdata.SharedData;

/**
 * A texture matrix that IBSI prints of the digital phantom.
 *
 * @param slice from 1; 0 stands for all slices
 * @param direction as "(1,0,0)", or "all", or empty where the matrix knows none
 * @param rows the table's rows
 */
public record PrintedMatrix(String aggregation, String direction, int slice, List<CSVRecord> rows) {
    /** All matrices of one kind, as GLRLM. */
    public static List<PrintedMatrix> of(String kind) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader in = Files.newBufferedReader(SharedData.path("ibsi").resolve("ibsi1_digital_phantom_texture_matrices.csv"))) {
            Map<List<String>, List<CSVRecord>> rows = format.parse(in).stream().filter(row -> row.get("matrix").equals(kind))
                    .collect(Collectors.groupingBy(row -> List.of(row.get("aggregation"), row.get("direction"), row.get("slice")), LinkedHashMap::new, Collectors.toList()));
            return rows.entrySet().stream().map(of -> of(of.getKey(), of.getValue())).toList();
        }
    }

    private static PrintedMatrix of(List<String> which, List<CSVRecord> rows) {
        return new PrintedMatrix(which.get(0), which.get(1), which.get(2).equals("all") ? 0 : Integer.parseInt(which.get(2)), rows);
    }

    public boolean inVolume() {
        return aggregation.startsWith("3D");
    }

    /** Whether it is of this direction. The table names one of each opposite pair of directions, not always ours. */
    public boolean isAlong(Direction m) {
        if (direction.equals("all")) {
            return true;
        }
        int[] d = Arrays.stream(direction.replaceAll("[()]", "").split(",")).mapToInt(Integer::parseInt).toArray();
        return m.equals(new Direction(d[0], d[1], d[2])) || m.equals(new Direction(-d[0], -d[1], -d[2]));
    }

    /** Counts by grey level and column. */
    public Map<List<Integer>, Double> cells() {
        return rows.stream().collect(Collectors.toMap(row -> List.of(Integer.parseInt(row.get("row")), Integer.parseInt(row.get("column"))),
                row -> Double.valueOf(row.get("count"))));
    }

    @Override
    public String toString() {
        return aggregation + " " + direction + (slice == 0 ? "" : " slice " + slice);
    }
}
