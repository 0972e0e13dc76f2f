// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.hilum.spi.Problem;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** What a learner fits: checked numbers, {@code values[column][row]}, and the cases' outcome and weight. Cases of weight 0 are left out. */
record TrainingCases(List<String> columns, double[][] values, Subjects subjects, Binary outcome) {
    /** The name of the positive class in Weka's tables; always the same, since Weka's random numbers depend on the names of classes. */
    static final String POSITIVE = "positive";
    private static final String NEGATIVE = "negative";

    static TrainingCases of(Training train, boolean missing, String learner) {
        if (!(train.outcome() instanceof Binary)) {
            throw new Problem("it predicts an outcome of two classes only", learner, "use another learner for outcome " + train.outcome().name());
        }
        if (train.table().width() == 0) {
            throw new Problem("there is no column to learn from", learner, "give it a column");
        }
        Training counting = train.select(IntStream.range(0, train.table().rows()).filter(row -> train.subjects().weight(row) > 0).toArray());
        List<String> columns = counting.table().names();
        double[][] values = missing ? Columns.numbers(counting.table(), learner) : Columns.complete(counting.table(), learner);
        TrainingCases cases = new TrainingCases(columns, values, counting.subjects(), (Binary) counting.outcome());
        cases.requireBothClasses(learner);
        return cases;
    }

    void requireBothClasses(String learner) {
        int positives = outcome.positives();
        if (positives == 0 || positives == rows()) {
            throw new Problem("all " + rows() + " training cases are " + (positives == 0 ? "negative" : "positive"), learner,
                    "outcome " + outcome.name() + " needs cases of both classes");
        }
    }

    int rows() {
        return outcome.size();
    }

    double weight(int row) {
        return subjects.weight(row);
    }

    TrainingCases select(int[] rows) {
        double[][] kept = Arrays.stream(values).map(x -> Arrays.stream(rows).mapToDouble(row -> x[row]).toArray()).toArray(double[][]::new);
        Subjects of = subjects.select(rows);
        return new TrainingCases(columns, kept, of, (Binary) of.outcome());
    }

    TrainingCases with(double[][] other) {
        return new TrainingCases(columns, other, subjects, outcome);
    }

    /** As Weka takes them. */
    Instances instances() {
        Instances all = header(columns);
        for (int row = 0; row < rows(); row++) {
            double[] of = Arrays.copyOf(row(values, row), columns.size() + 1);
            of[columns.size()] = all.classAttribute().indexOfValue(outcome.isPositive(row) ? POSITIVE : NEGATIVE);
            all.add(new DenseInstance(weight(row), of));
        }
        return all;
    }

    /** A table without rows that has these columns, then the outcome as class. */
    static Instances header(List<String> columns) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (String column : columns) {
            attributes.add(new Attribute(column));
        }
        String name = "outcome";
        while (columns.contains(name)) {
            name += "'";
        }
        attributes.add(new Attribute(name, List.of(NEGATIVE, POSITIVE)));
        Instances header = new Instances("cases", attributes, 0);
        header.setClassIndex(columns.size());
        return header;
    }

    static double[] row(double[][] values, int row) {
        double[] of = new double[values.length];
        for (int c = 0; c < of.length; c++) {
            of[c] = values[c][row];
        }
        return of;
    }
}
