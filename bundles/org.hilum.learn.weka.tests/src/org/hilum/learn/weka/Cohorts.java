// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/** Generated cohorts: columns x0, x1 … of noise; the outcome follows from the first. */
final class Cohorts {
    private Cohorts() {
    }

    static Training of(int rows, int width, long seed) {
        Random random = new Random(seed);
        double[][] values = new double[width][rows];
        boolean[] y = new boolean[rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < width; c++) {
                values[c][r] = random.nextGaussian();
            }
            y[r] = values[0][r] + 0.7 * random.nextGaussian() > 0.3;
        }
        return training(values, y);
    }

    static Training training(double[][] values, boolean[] y) {
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < values.length; c++) {
            columns.add(Column.number("x" + c, "b"));
        }
        List<String> cases = IntStream.range(0, y.length).mapToObj(r -> "case" + r).toList();
        return new Training(new FeatureTable(cases, columns, values), Subjects.of(new Binary("response", "yes", y), cases));
    }

    static Training weighted(Training train, List<Double> weights) {
        return new Training(train.table(), new Subjects(train.outcome(), weights, train.subjects().patients()));
    }
}
