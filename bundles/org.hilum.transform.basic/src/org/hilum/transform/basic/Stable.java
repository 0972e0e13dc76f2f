// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.settings.Param;
import org.hilum.spi.table.Columns;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Training;

/**
 * Drops columns of image blocks that small changes of image and mask change too much, by a table of intraclass correlations
 * that {@code hilum stability} wrote. Columns of tables are left alone. Outcomes are not looked at, nor are the training
 * cases' values: the same columns are dropped in every fold.
 */
public final class Stable implements Transform<Stable.Settings, Stable.Learnt> {
    private static final String STEP = "stable";
    /** {@code block/filter/family/discretisation/feature@aggregation}. */
    private static final Pattern IMAGE_COLUMN = Pattern.compile("[^/]+/[^/]+/[^/]+/[^/]+/[^/]+@[^/]*");

    public record Settings(@Param(label = "Table", help = "What hilum stability wrote, relative to the study's folder. The default is the study's own, which a run makes.") Path table,
            @Param(label = "Least correlation", help = "Columns below are dropped. 0.75 is where stability is called good.", min = 0, max = 1) double least,
            @Param(label = "Compared", help = "lower: the lower bound of the 95 % confidence interval. estimate: the correlation itself.") Bound bound,
            @Param(label = "Columns not in the table", help = "refuse: the run stops and says so. keep: they stay.") Unlisted unlisted) {
    }

    public enum Bound { LOWER, ESTIMATE }

    public enum Unlisted { REFUSE, KEEP }

    public record Learnt(List<String> columns, List<Dropped> dropped) {
        public Learnt {
            columns = List.copyOf(columns);
            dropped = List.copyOf(dropped);
        }
    }

    @Override
    public Settings defaults() {
        return new Settings(Path.of("results", "stability.csv"), 0.75, Bound.LOWER, Unlisted.REFUSE);
    }

    @Override
    public Learnt fit(Training train, Settings settings, Task task) {
        List<String> names = train.table().names();
        List<String> features = names.stream().filter(n -> IMAGE_COLUMN.matcher(n).matches()).toList();
        if (features.isEmpty()) {
            return new Learnt(names, List.of());
        }
        Map<String, StabilityRow> known = StabilityRow.read(settings.table);
        List<String> unlisted = features.stream().filter(n -> !known.containsKey(n)).toList();
        if (!unlisted.isEmpty() && settings.unlisted == Unlisted.REFUSE) {
            throw new Problem(unlisted.size() + " of " + features.size() + " columns of image blocks are not in the table, " + unlisted.getFirst() + " among them", settings.table.toString(),
                    "run hilum stability again, as after every change of blocks, or let them stay (stable: { unlisted: keep })");
        }
        List<String> kept = new ArrayList<>(names);
        List<Dropped> dropped = new ArrayList<>();
        for (String name : features) {
            String reason = known.containsKey(name) ? reason(known.get(name), settings) : "";
            if (!reason.isEmpty()) {
                dropped.add(new Dropped(name, reason));
            }
        }
        kept.removeAll(dropped.stream().map(Dropped::column).collect(Collectors.toSet()));
        return new Learnt(kept, dropped);
    }

    private static String reason(StabilityRow row, Settings settings) {
        double value = settings.bound == Bound.LOWER ? row.lower() : row.icc();
        if (Double.isNaN(value)) {
            return "its stability is undefined: " + row.note();
        }
        return value >= settings.least ? "" : String.format(Locale.ROOT, "intraclass correlation %.3f%s, below %s", value, settings.bound == Bound.LOWER ? " (lower bound)" : "", settings.least);
    }

    @Override
    public FeatureTable apply(Learnt learnt, FeatureTable any) {
        return Columns.pick(any, learnt.columns, STEP);
    }
}
