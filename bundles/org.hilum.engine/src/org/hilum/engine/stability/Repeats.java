// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.stability;

import java.util.ArrayList;
import java.util.List;

import org.hilum.evaluate.IntraclassCorrelation;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.FeatureTable;

/** Repeated values of one block's columns. */
public final class Repeats {
    private Repeats() {
    }

    /** @param tables one a perturbation, with the same cases and, but for those without any value, the same columns */
    public static List<Stability> of(List<FeatureTable> tables, Task task) {
        FeatureTable first = tables.stream().filter(t -> t.width() > 0).findFirst().orElse(tables.getFirst());
        List<Stability> all = new ArrayList<>();
        for (int c = 0; c < first.width(); c++) {
            task.check();
            all.add(stability(first.columns().get(c).name(), complete(tables, c), first.rows(), tables.size()));
        }
        return all;
    }

    /** By case, then by perturbation, of the cases that have a value under each. */
    private static double[][] complete(List<FeatureTable> tables, int column) {
        if (tables.stream().anyMatch(t -> t.width() == 0)) {
            return new double[0][];
        }
        double[][] by = tables.stream().map(t -> t.column(column)).toArray(double[][]::new);
        List<double[]> rows = new ArrayList<>();
        for (int r = 0; r < by[0].length; r++) {
            double[] row = new double[by.length];
            boolean whole = true;
            for (int p = 0; p < by.length; p++) {
                row[p] = by[p][r];
                whole &= Double.isFinite(row[p]);
            }
            if (whole) {
                rows.add(row);
            }
        }
        return rows.toArray(double[][]::new);
    }

    private static Stability stability(String column, double[][] values, int cases, int repeats) {
        int left = cases - values.length;
        String note = left == 0 ? "" : left + " of " + cases + " cases have no value under some perturbation";
        try {
            IntraclassCorrelation icc = IntraclassCorrelation.oneWay(values);
            return new Stability(column, icc.value(), icc.lower(), icc.upper(), values.length, repeats, note, IntraclassCorrelation.agreement(values).value(),
                    IntraclassCorrelation.consistency(values).value());
        } catch (Undefined u) {
            String why = values.length >= 2 ? u.getMessage() : "fewer than two cases have a value under every perturbation";
            return new Stability(column, Double.NaN, Double.NaN, Double.NaN, values.length, repeats, note.isEmpty() ? why : why + "; " + note, Double.NaN, Double.NaN);
        }
    }
}
