// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * Drops columns that say what an earlier one says already. Columns are gone through in the table's order; one is dropped if
 * its correlation with any kept before it is above a limit in absolute value: of two that are alike, the first stays. Constant
 * columns correlate with nothing, and categories are not looked at: both stay.
 */
public final class Correlation implements Transform<Correlation.Settings, Correlation.Learnt> {
    private static final String STEP = "correlation";

    /** Of the values, or of their ranks (ties share their mean rank). */
    public enum Method { PEARSON, SPEARMAN }

    public record Settings(
            @Param(label = "Largest correlation", min = 0, max = 1, help = "Of two columns whose absolute correlation is above this, the first is kept.")
            double above,
            @Param(label = "Method", help = "Pearson's correlation of the values, or Spearman's of the ranks.") Method method) {
    }

    /** A column that was dropped, the column kept that it is most like, and their correlation. */
    public record Redundant(String column, String like, double correlation) {
    }

    public record Learnt(List<String> columns, List<Redundant> dropped) {
        public Learnt {
            columns = List.copyOf(columns);
            dropped = List.copyOf(dropped);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(0.9, Method.PEARSON);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        CaseWeights weights = CaseWeights.of(train.subjects(), STEP);
        if (settings.method == Method.SPEARMAN && !weights.areEqual()) {
            throw new Problem("Spearman's correlation is not defined for weighted cases", STEP, "use Pearson's, or put it before the step that weights cases");
        }
        FeatureTable table = train.table();
        List<String> names = new ArrayList<>();
        List<String> compared = new ArrayList<>();
        List<double[]> kept = new ArrayList<>();
        List<Redundant> dropped = new ArrayList<>();
        for (int c = 0; c < table.width(); c++) {
            String name = table.columns().get(c).name();
            if (table.columns().get(c).isNumber()) {
                task.check();
                double[] x = Columns.complete(table, c, STEP);
                double[] unit = unit(settings.method == Method.SPEARMAN ? Ranks.of(x) : x, weights);
                int most = mostAlike(unit, kept);
                double r = most < 0 ? 0 : Cholesky.dot(unit, kept.get(most), unit.length);
                if (Math.abs(r) > settings.above) {
                    dropped.add(new Redundant(name, compared.get(most), Math.clamp(r, -1, 1)));
                    continue;
                }
                compared.add(name);
                kept.add(unit);
            }
            names.add(name);
        }
        return new Learnt(names, dropped);
    }

    private static int mostAlike(double[] unit, List<double[]> kept) {
        int most = -1;
        double largest = 0;
        for (int k = 0; k < kept.size(); k++) {
            double r = Math.abs(Cholesky.dot(unit, kept.get(k), unit.length));
            if (r > largest) {
                largest = r;
                most = k;
            }
        }
        return most;
    }

    /** Centred, weighted and divided so that the product of two such is their correlation; zeros for a constant column. */
    private static double[] unit(double[] x, CaseWeights weights) {
        Moments m = Moments.of(x, weights);
        double[] u = new double[x.length];
        for (int row = 0; row < u.length && !m.constant(); row++) {
            u[row] = Math.sqrt(weights.of(row) / m.squares()) * (x[row] - m.mean());
        }
        return u;
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        return Columns.pick(any, learnt.columns, STEP);
    }
}
