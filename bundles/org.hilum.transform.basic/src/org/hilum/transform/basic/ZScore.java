// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * Centres each number column and divides it by its standard deviation, both of the training cases: z = (x − mean) / sd.
 * Weighted cases count as that many. A column that is constant in training has no such scale and is dropped. Categories stay
 * as they are.
 */
public final class ZScore implements Transform<ZScore.Settings, ZScore.Learnt> {
    private static final String STEP = "z-score";

    /** What the sum of squared deviations is divided by: the number of cases less one, or the number of cases. */
    public enum Deviation { SAMPLE, POPULATION }

    public record Settings(@Param(label = "Standard deviation", help = "Of a sample (divided by n − 1) or of a population (by n).", expert = true)
            Deviation deviation) {
    }

    /** The scale of one number column. */
    public record Scale(String column, double mean, double sd) {
    }

    /**
     * @param columns those that are kept, categories among them
     * @param scales of the number columns
     * @param dropped constant ones
     */
    public record Learnt(List<String> columns, List<Scale> scales, List<Dropped> dropped) {
        public Learnt {
            columns = List.copyOf(columns);
            scales = List.copyOf(scales);
            dropped = List.copyOf(dropped);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(Deviation.SAMPLE);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        CaseWeights weights = CaseWeights.of(train.subjects(), STEP);
        List<String> columns = new ArrayList<>();
        List<Scale> scales = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (int c = 0; c < train.table().width(); c++) {
            Column column = train.table().columns().get(c);
            if (column.isNumber()) {
                Moments m = Moments.of(Columns.complete(train.table(), c, STEP), weights);
                double sd = settings.deviation == Deviation.SAMPLE ? m.sampleSd() : m.populationSd();
                if (m.constant() || !(sd > 0)) {
                    dropped.add(new Dropped(column.name(), "constant in the training cases"));
                    continue;
                }
                scales.add(new Scale(column.name(), m.mean(), sd));
            }
            columns.add(column.name());
        }
        if (!dropped.isEmpty()) {
            task.note(STEP + ": " + dropped.size() + " columns dropped, constant in the training cases");
        }
        return new Learnt(columns, scales, dropped);
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        FeatureTable table = Columns.pick(any, learnt.columns, STEP);
        Map<String, Scale> scales = new HashMap<>();
        learnt.scales.forEach(s -> scales.put(s.column, s));
        List<Column> columns = new ArrayList<>();
        double[][] values = new double[table.width()][];
        for (int c = 0; c < values.length; c++) {
            Column column = table.columns().get(c);
            Scale scale = scales.get(column.name());
            if (scale == null) {
                Categories.require(column, STEP);
                columns.add(column);
                values[c] = table.column(c);
            } else {
                columns.add(new Column(column.name(), column.block(), "", List.of(), column.after(STEP).origin()));
                values[c] = scaled(Columns.complete(table, c, STEP), scale);
            }
        }
        return table.with(columns, values);
    }

    private static double[] scaled(double[] x, Scale scale) {
        double[] z = new double[x.length];
        for (int row = 0; row < z.length; row++) {
            z[row] = (x[row] - scale.mean) / scale.sd;
        }
        return z;
    }
}
