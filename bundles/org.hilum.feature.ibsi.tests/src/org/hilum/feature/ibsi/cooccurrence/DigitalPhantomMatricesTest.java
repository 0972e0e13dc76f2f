// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.cooccurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.feature.ibsi.DigitalPhantom;
import org.hilum.feature.ibsi.texture.Direction;
import org.hilum.feature.ibsi.texture.PaddedLevels;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;

/** Every co-occurrence matrix that IBSI prints of the digital phantom: 16 of slices and directions, 4 of slices, 13 of directions, and the whole. */
class DigitalPhantomMatricesTest {
    /** One matrix of the table; slice 0 stands for all slices, direction "all" for all of them. */
    private record Which(String aggregation, String direction, int slice) {
    }

    @Test
    void countsOfPairs_areThoseOfTheStandard() throws IOException {
        PaddedLevels levels = PaddedLevels.of(DigitalPhantom.region().grey(), 1);
        Map<Which, Map<List<Integer>, Integer>> expected = expected();
        assertEquals(34, expected.size());
        expected.forEach((which, cells) -> assertEquals(cells, counted(levels, which), which.toString()));
    }

    private static Map<List<Integer>, Integer> counted(PaddedLevels levels, Which which) {
        List<Direction> directions = which.aggregation().startsWith("2D") ? Direction.inSlice(1) : Direction.inVolume(1);
        if (!which.direction().equals("all")) {
            directions = directions.stream().filter(m -> isAlong(m, which.direction())).toList();
            assertEquals(1, directions.size(), which.direction());
        }
        int from = which.slice() == 0 ? levels.firstSlice() : levels.margin() + which.slice() - 1;
        int to = which.slice() == 0 ? levels.endSlice() : from + 1;
        double[] weights = new double[directions.size()];
        Arrays.fill(weights, 1);
        PairTable table = (PairTable) PairCounts.merge(PairCounts.count(levels, directions, from, to), weights);
        Map<List<Integer>, Integer> cells = new HashMap<>();
        for (int i = 1; i < table.stride(); i++) {
            for (int j = 1; j < table.stride(); j++) {
                int count = (int) (table.counts()[i * table.stride() + j] + table.counts()[j * table.stride() + i]);
                if (count > 0) {
                    cells.put(List.of(i + table.lowest() - 1, j + table.lowest() - 1), count);
                }
            }
        }
        return cells;
    }

    /** The table names one of each opposite pair of directions, not always ours. */
    private static boolean isAlong(Direction m, String label) {
        int[] d = Arrays.stream(label.replaceAll("[()]", "").split(",")).mapToInt(Integer::parseInt).toArray();
        return m.equals(new Direction(d[0], d[1], d[2])) || m.equals(new Direction(-d[0], -d[1], -d[2]));
    }

    private static Map<Which, Map<List<Integer>, Integer>> expected() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        Map<Which, Map<List<Integer>, Integer>> all = new LinkedHashMap<>();
        try (Reader in = Files.newBufferedReader(SharedData.path("ibsi").resolve("ibsi1_digital_phantom_texture_matrices.csv"))) {
            for (CSVRecord row : format.parse(in)) {
                if (row.get("matrix").equals("GLCM")) {
                    String slice = row.get("slice");
                    Which which = new Which(row.get("aggregation"), row.get("direction"), slice.equals("all") ? 0 : Integer.parseInt(slice));
                    all.computeIfAbsent(which, w -> new LinkedHashMap<>())
                            .put(List.of(Integer.parseInt(row.get("row")), Integer.parseInt(row.get("column"))), Integer.parseInt(row.get("count")));
                }
            }
        }
        return all;
    }
}
