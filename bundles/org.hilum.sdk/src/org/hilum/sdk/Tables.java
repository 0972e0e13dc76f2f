// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/** Small made-up tables whose outcome follows from two of their columns. */
final class Tables {
    static final int CASES = 60;

    private Tables() {
    }

    /** Numbers only, none missing: two that matter, noise, a copy of another scale, one that is constant. All above 0. */
    static Training numbers() {
        Random random = new Random(7);
        double[][] values = new double[7][CASES];
        boolean[] positive = new boolean[CASES];
        for (int row = 0; row < CASES; row++) {
            positive[row] = row % 3 == 0;
            double shift = positive[row] ? 1.5 : -1.5;
            values[0][row] = 20 + shift + random.nextGaussian();
            values[1][row] = 300 + 10 * (shift + random.nextGaussian());
            values[2][row] = 5 + random.nextGaussian() * 0.5;
            values[3][row] = Math.exp(random.nextGaussian());
            values[4][row] = 100 * values[2][row] + 1 + 0.01 * random.nextGaussian();
            values[5][row] = 3;
            values[6][row] = 1 + row % 4;
        }
        return training(List.of("t", "c", "noise", "skewed", "copy", "constant", "stage"), List.of(), values, positive);
    }

    /** The same as a learner mostly gets them: every column that varies divided by its standard deviation, which some learners insist on. */
    static Training scaled() {
        FeatureTable raw = numbers().table();
        double[][] values = new double[raw.width()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = raw.column(c).clone();
            double mean = Arrays.stream(values[c]).average().orElseThrow();
            double variance = Arrays.stream(values[c]).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
            for (int r = 0; variance > 0 && r < CASES; r++) {
                values[c][r] /= Math.sqrt(variance);
            }
        }
        return numbers().with(raw.with(raw.columns(), values));
    }

    /** The same with a column of categories. */
    static Training withCategories() {
        Training numbers = numbers();
        double[] category = new double[CASES];
        for (int row = 0; row < CASES; row++) {
            category[row] = row % 3;
        }
        FeatureTable categories = new FeatureTable(numbers.table().cases(), List.of(new Column("child-pugh", "clinical", "", List.of("A", "B", "C"), "")), new double[][] { category });
        return numbers.with(numbers.table().join(categories));
    }

    /** The same with gaps. */
    static Training withGaps() {
        FeatureTable whole = withCategories().table();
        double[][] values = new double[whole.width()][];
        for (int c = 0; c < values.length; c++) {
            values[c] = whole.column(c).clone();
            values[c][(5 * c + 2) % CASES] = Double.NaN;
        }
        return numbers().with(whole.with(whole.columns(), values));
    }

    /** Cases as for prediction: the same columns, other values. */
    static FeatureTable unseen(FeatureTable of) {
        int[] rows = new int[CASES / 2];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = (7 * r + 3) % CASES;
        }
        FeatureTable some = of.select(rows);
        double[][] values = new double[some.width()][];
        List<String> cases = new ArrayList<>();
        for (int c = 0; c < values.length; c++) {
            values[c] = some.column(c).clone();
            for (int r = 0; some.columns().get(c).isNumber() && r < rows.length; r++) {
                values[c][r] *= 1 + 0.001 * r;
            }
        }
        for (int r = 0; r < rows.length; r++) {
            cases.add("unseen" + r);
        }
        return new FeatureTable(cases, some.columns(), values);
    }

    /** Text that is the same for the same columns and bits. */
    static String text(FeatureTable table) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < table.width(); c++) {
            text.append(table.columns().get(c)).append(Arrays.toString(table.column(c))).append('\n');
        }
        return text.append(table.cases()).toString();
    }

    private static Training training(List<String> names, List<String> categories, double[][] values, boolean[] positive) {
        List<String> cases = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (int row = 0; row < CASES; row++) {
            cases.add("case" + row);
        }
        for (String name : names) {
            columns.add(new Column(name, "clinical", "", categories, ""));
        }
        return new Training(new FeatureTable(cases, columns, values), Subjects.of(new Binary("response", "yes", positive), cases));
    }
}
