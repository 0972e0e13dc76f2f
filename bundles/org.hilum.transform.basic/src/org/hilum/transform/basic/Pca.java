// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Replaces columns by their principal components PC1, PC2 …: the few uncorrelated sums of columns that hold most of their
 * variance (Jolliffe, Principal Component Analysis, 2002), by singular value decomposition of the centred and, by default,
 * scaled training columns. A component's sign is such that its largest loading is positive. Weighted cases count as that many.
 * Constant columns are dropped.
 */
public final class Pca implements Transform<Pca.Settings, Pca.Learnt> {
    private static final String STEP = "pca";
    /** Singular values below this share of the largest are rounding. */
    private static final double RANK = 1e-12;

    public record Settings(
            @Param(label = "Share of variance", min = 0, max = 1, help = "As many components as hold this share.") double variance,
            @Param(label = "Components", min = 1, help = "Their number; instead of the share of variance.") OptionalInt components,
            @Param(label = "Scale columns", help = "Divide each column by its standard deviation, so that units don't matter.", expert = true) boolean scale) {
    }

    /** What a column is centred by and divided by. */
    public record Scale(String column, double mean, double sd) {
    }

    /**
     * One component.
     *
     * @param variance of the training cases along it
     * @param share of the variance of all columns
     * @param loadings one for each column
     */
    public record Component(String name, double variance, double share, List<Double> loadings) {
        public Component {
            loadings = List.copyOf(loadings);
        }
    }

    public record Learnt(List<Scale> columns, List<Component> components, List<Dropped> dropped) {
        public Learnt {
            columns = List.copyOf(columns);
            components = List.copyOf(components);
            dropped = List.copyOf(dropped);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(0.95, OptionalInt.empty(), true);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        FeatureTable table = train.table();
        CaseWeights weights = CaseWeights.of(train.subjects(), STEP);
        if (!(weights.sum() > 1)) {
            throw new Problem("one training case has no variance", STEP, "give it more training cases");
        }
        double[][] values = Columns.complete(table, STEP);
        List<Scale> scales = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        List<double[]> centred = new ArrayList<>();
        for (int c = 0; c < values.length; c++) {
            String name = table.columns().get(c).name();
            Moments m = Moments.of(values[c], weights);
            if (m.constant()) {
                dropped.add(new Dropped(name, "constant in the training cases"));
                continue;
            }
            Scale scale = new Scale(name, m.mean(), settings.scale ? m.sampleSd() : 1);
            scales.add(scale);
            centred.add(centred(values[c], scale, weights));
        }
        List<Component> components = scales.isEmpty() ? List.of() : components(centred, weights, settings);
        return new Learnt(scales, components, dropped);
    }

    private static double[] centred(double[] x, Scale scale, CaseWeights weights) {
        double[] z = new double[x.length];
        for (int row = 0; row < z.length; row++) {
            z[row] = Math.sqrt(weights.of(row)) * (x[row] - scale.mean) / scale.sd;
        }
        return z;
    }

    private static List<Component> components(List<double[]> centred, CaseWeights weights, Settings settings) {
        RealMatrix columnsInRows = new Array2DRowRealMatrix(centred.toArray(double[][]::new), false);
        SingularValueDecomposition svd = new SingularValueDecomposition(columnsInRows);
        double[] singular = svd.getSingularValues();
        double total = 0;
        for (double s : singular) {
            total += s * s;
        }
        List<Component> components = new ArrayList<>();
        double share = 0;
        for (int k = 0; k < singular.length && singular[k] > RANK * singular[0]; k++) {
            boolean enough = settings.components.isPresent() ? k >= settings.components.getAsInt() : share >= settings.variance - 1e-12;
            if (enough) {
                break;
            }
            double part = singular[k] * singular[k] / total;
            share += part;
            components.add(new Component("PC" + (k + 1), singular[k] * singular[k] / (weights.sum() - 1), part, loadings(svd.getU().getColumn(k))));
        }
        return components;
    }

    private static List<Double> loadings(double[] direction) {
        int largest = 0;
        for (int c = 1; c < direction.length; c++) {
            // a later column must be clearly larger, so that rounding doesn't decide
            largest = Math.abs(direction[c]) > Math.abs(direction[largest]) * (1 + 1e-9) ? c : largest;
        }
        List<Double> loadings = new ArrayList<>();
        for (double d : direction) {
            loadings.add(direction[largest] < 0 ? -d : d);
        }
        return loadings;
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        FeatureTable table = Columns.pick(any, learnt.columns.stream().map(Scale::column).toList(), STEP);
        double[][] values = Columns.complete(table, STEP);
        List<Column> columns = new ArrayList<>();
        double[][] scores = new double[learnt.components.size()][table.rows()];
        for (int k = 0; k < scores.length; k++) {
            Component component = learnt.components.get(k);
            columns.add(new Column(component.name, block(table), "", List.of(), STEP + " of " + values.length + " columns"));
            for (int c = 0; c < values.length; c++) {
                Scale scale = learnt.columns.get(c);
                double loading = component.loadings.get(c);
                for (int row = 0; row < scores[k].length; row++) {
                    scores[k][row] += loading * ((values[c][row] - scale.mean) / scale.sd);
                }
            }
        }
        return any.with(columns, scores);
    }

    /** The block that all columns are of; none where they are of several. */
    private static String block(FeatureTable table) {
        List<String> blocks = table.columns().stream().map(Column::block).distinct().toList();
        return blocks.size() == 1 ? blocks.get(0) : "";
    }
}
