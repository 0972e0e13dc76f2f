// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.engine.study.Arm;
import org.hilum.engine.study.Case;
import org.hilum.engine.study.CaseUse;
import org.hilum.engine.study.CasesSpec;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.OutcomeSpec;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.Status;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.TableBlock;
import org.hilum.engine.study.Threshold;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Column;
import org.hilum.spi.table.FeatureTable;

/** A generated study of table blocks: {@code genes} (5 columns, 2 of which tell the outcome) and {@code clinical} (3, of which 1). */
final class TableStudy {
    final int cases;
    final Map<String, FeatureTable> tables = new LinkedHashMap<>();
    final boolean[] positive;
    final Map<String, Map<String, String>> absent = new HashMap<>();
    final Map<String, String> excluded = new HashMap<>();

    TableStudy(int cases, long seed) {
        this.cases = cases;
        this.positive = new boolean[cases];
        Random random = new Random(seed);
        for (int r = 0; r < cases; r++) {
            positive[r] = random.nextDouble() < 0.4;
        }
        tables.put("genes", table("genes", 5, 2, random));
        tables.put("clinical", table("clinical", 3, 1, random));
    }

    private FeatureTable table(String block, int columns, int informative, Random random) {
        List<Column> names = new ArrayList<>();
        double[][] values = new double[columns][cases];
        for (int c = 0; c < columns; c++) {
            names.add(Column.number(block + c, block));
            for (int r = 0; r < cases; r++) {
                values[c][r] = random.nextGaussian() + (c < informative && positive[r] ? 0.8 : 0);
            }
        }
        return new FeatureTable(ids(), names, values);
    }

    List<String> ids() {
        return IntStream.range(0, cases).mapToObj("p%03d"::formatted).toList();
    }

    static Arm arm(String name, List<String> blocks, PluginUse fusion, PluginUse... transforms) {
        return new Arm(name, blocks, fusion, Arrays.asList(transforms), Plugins.DIFFERENCE, new Threshold.Fixed(0.5));
    }

    /** Four arms that use chance in fitting, inner folds, and both thresholds. */
    static List<Arm> arms() {
        return List.of(arm("genes", List.of("genes"), Plugins.JOIN, Plugins.CENTRE, Plugins.noise(0.1)),
                arm("clinical", List.of("clinical"), Plugins.JOIN, Plugins.CENTRE),
                arm("early", List.of("genes", "clinical"), Plugins.JOIN, Plugins.CENTRE, Plugins.noise(0.1), Plugins.noise(0.2)),
                new Arm("late", List.of("genes", "clinical"), Plugins.WEIGHED, List.of(Plugins.noise(0.1)), Plugins.DIFFERENCE, new Threshold.Youden()));
    }

    Study study(Path folder, List<Arm> arms) {
        return study(folder, arms, new Resampling.RepeatedKFold(5, 3), CaseUse.COMMON);
    }

    Study study(Path folder, List<Arm> arms, Resampling resampling, CaseUse use) {
        return new Study(folder, "generated", 20260414, new CasesSpec("cases.csv", "id", "id", Optional.empty()),
                new OutcomeSpec.BinaryOutcome("response", "yes"), List.of(), List.of(),
                List.of(new TableBlock("genes", "genes.csv", "id", List.of()), new TableBlock("clinical", "clinical.csv", "id", List.of())),
                arms, resampling, List.of(), use);
    }

    Cohort cohort() {
        List<Case> all = new ArrayList<>();
        for (String id : ids()) {
            Status status = excluded.containsKey(id) ? new Status.Excluded(excluded.get(id)) : new Status.Included();
            all.add(new Case(id, id, "", Map.of("half", Integer.parseInt(id.substring(1)) % 2 == 0 ? "A" : "B"), status, Map.of(), Map.of(),
                    absent.getOrDefault(id, Map.of())));
        }
        return new Cohort(all, ids(), new Binary("response", "yes", positive), tables, List.of());
    }
}
