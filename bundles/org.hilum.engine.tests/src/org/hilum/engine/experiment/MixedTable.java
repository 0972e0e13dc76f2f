// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.engine.registry.Kind;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Task;
import org.hilum.spi.Transform;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Training;

/**
 * 200 cases, 100 of them positive, that nothing tells apart: block {@code image} of correlated, skewed, near-constant numbers, block {@code clinical}
 * of numbers with missing values, an ordered grade and a site, block {@code genes} of many numbers. And arms over every transform, learner and fusion there is.
 */
final class MixedTable {
    static final int CASES = 200;
    private static final int IMAGE_COLUMNS = 12;
    private static final int GENES = 80;

    /** Few folds and values of λ, for speed. */
    static final PluginUse LASSO = Builtin.transform("lasso", "folds", 3L, "path", 20L);

    private static final Path STABILITY = stability();

    private MixedTable() {
    }

    static List<String> ids() {
        return IntStream.range(0, CASES).mapToObj("p%03d"::formatted).toList();
    }

    static Map<String, FeatureTable> blocks(long seed) {
        Random random = new Random(seed);
        Map<String, FeatureTable> blocks = new LinkedHashMap<>();
        blocks.put("image", image(random));
        blocks.put("clinical", clinical(random));
        blocks.put("genes", genes(random));
        return blocks;
    }

    private static FeatureTable image(Random random) {
        List<Column> columns = new ArrayList<>();
        double[][] values = new double[IMAGE_COLUMNS][CASES];
        for (int c = 0; c < IMAGE_COLUMNS; c++) {
            columns.add(Column.number(imageColumn(c), "image"));
            for (int r = 0; r < CASES; r++) {
                values[c][r] = switch (c) {
                    case 3 -> 0.99 * values[2][r] + 0.05 * random.nextGaussian();
                    case 4 -> Math.exp(random.nextGaussian());
                    case 5 -> r % 50 == 0 ? 1 : 0;
                    default -> random.nextGaussian();
                };
            }
        }
        return new FeatureTable(ids(), columns, values);
    }

    /** Named as columns of images are, so that {@code stable} takes them for such. */
    private static String imageColumn(int c) {
        return "image/original/made-up/none/f" + c + "@DHQ4";
    }

    /** A table of stability by which the seventh image column is dropped. */
    private static Path stability() {
        List<String> lines = new ArrayList<>(List.of("column,icc,lower,upper,cases,repeats,class,note"));
        for (int c = 0; c < IMAGE_COLUMNS; c++) {
            lines.add(imageColumn(c) + (c == 6 ? ",0.4,0.3,0.5,20,18,poor," : ",0.95,0.93,0.97,20,18,excellent,"));
        }
        try {
            Path table = Files.createTempFile("stability", ".csv");
            table.toFile().deleteOnExit();
            return Files.write(table, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FeatureTable genes(Random random) {
        List<Column> columns = new ArrayList<>();
        double[][] values = new double[GENES][CASES];
        for (int c = 0; c < GENES; c++) {
            columns.add(Column.number("gene" + c, "genes"));
            Arrays.setAll(values[c], r -> random.nextGaussian());
        }
        return new FeatureTable(ids(), columns, values);
    }

    private static FeatureTable clinical(Random random) {
        List<Column> columns = List.of(Column.number("age", "clinical"), Column.number("afp", "clinical"),
                new Column("grade", "clinical", "", List.of("low", "middle", "high"), ""), new Column("site", "clinical", "", List.of("a", "b", "c", "d"), ""));
        double[][] values = new double[4][CASES];
        for (int r = 0; r < CASES; r++) {
            values[0][r] = 60 + 10 * random.nextGaussian();
            values[1][r] = random.nextInt(10) == 0 ? Double.NaN : Math.exp(2 * random.nextGaussian());
            values[2][r] = random.nextInt(3);
            values[3][r] = random.nextInt(4);
        }
        return new FeatureTable(ids(), columns, values);
    }

    /** Balanced labels in random order; each case is a patient. */
    static Subjects subjects(long seed) {
        List<Boolean> labels = new ArrayList<>();
        IntStream.range(0, CASES).forEach(r -> labels.add(r % 2 == 0));
        Collections.shuffle(labels, new Random(seed));
        boolean[] positive = new boolean[CASES];
        for (int r = 0; r < CASES; r++) {
            positive[r] = labels.get(r);
        }
        return Subjects.of(new Binary("response", "yes", positive), ids());
    }

    /** The mistake that tests must catch: LASSO chooses genes with the outcomes of all cases, test cases among them. */
    static Map<String, FeatureTable> selectOnAllCases(Map<String, FeatureTable> blocks, Subjects subjects) {
        Transform<Record, Record> lasso = Builtin.REGISTRY.find(Kind.TRANSFORM, "lasso").plugin();
        FeatureTable genes = blocks.get("genes");
        return Map.of("genes", lasso.apply(lasso.fit(new Training(genes, subjects), LASSO.settings(), Task.quiet(1)), genes));
    }

    /** Every transform, learner and fusion strategy that Hilum brings stands in one of these. */
    static List<Arm> arms() {
        List<String> both = List.of("image", "clinical");
        PluginUse impute = Builtin.transform("impute");
        PluginUse grade = Builtin.transform("ordinal", "order", List.of("low", "middle", "high"));
        PluginUse sites = Builtin.transform("one-hot");
        PluginUse log = Builtin.transform("log", "columns", List.of(imageColumn(4), "afp"));
        PluginUse stable = Builtin.transform("stable", "table", STABILITY.toString());
        PluginUse near = Builtin.transform("near-constant");
        PluginUse scale = Builtin.transform("z-score");
        PluginUse alike = Builtin.transform("correlation", "above", 0.9);
        PluginUse pca = Builtin.transform("pca", "variance", 0.5);
        PluginUse early = Builtin.fusion("early");
        PluginUse logistic = Builtin.learner("logistic");
        return List.of(
                Builtin.arm("lasso", both, early, logistic, stable, log, impute, grade, sites, near, alike, scale, LASSO),
                Builtin.arm("genes", List.of("genes"), early, logistic, LASSO),
                Builtin.arm("all columns", both, early, logistic, impute, grade, sites, scale),
                Builtin.arm("forest", both, early, Builtin.learner("random-forest", "trees", 5L), impute, grade, sites, pca),
                Builtin.arm("svm", List.of("image"), early, Builtin.learner("svm", "c", 0.1, "calibration-folds", 3L), near, Builtin.transform("pca", "components", 3L)),
                Builtin.arm("neighbours", both, early, Builtin.learner("k-nn"), impute, grade, sites, scale),
                Builtin.arm("late", both, Builtin.fusion("late", "weights", "inner-auc", "folds", 2L), logistic, log, impute, grade, sites, near, scale));
    }
}
