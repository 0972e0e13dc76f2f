// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.store.ContentHash;
import org.hilum.engine.study.Unjudged;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Blocks;
import org.hilum.spi.table.FeatureTable;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Subjects;
import org.hilum.spi.table.Survival;
import org.hilum.spi.table.TrainingBlocks;

/**
 * The cases an arm is fitted and tested on, with its blocks' columns.
 *
 * @param hash of all of it, outcome and patients included
 */
record ArmData(Blocks blocks, Subjects subjects, String hash) {
    static ArmData of(Map<String, FeatureTable> tables, Subjects subjects) {
        ContentHash hash = new ContentHash();
        tables.forEach((name, table) -> hash.add(name).add(table));
        hash.add(subjects.patients()).add(CanonicalJson.write(tree(subjects.outcome())));
        return new ArmData(new Blocks(tables), subjects, hash.hex());
    }

    TrainingBlocks training(List<String> ids) {
        int[] rows = rows(ids);
        return new TrainingBlocks(blocks.select(rows), subjects.select(rows));
    }

    Blocks test(List<String> ids) {
        return blocks.select(rows(ids));
    }

    int width() {
        return blocks.names().stream().mapToInt(b -> blocks.table(b).width()).sum();
    }

    private int[] rows(List<String> ids) {
        Map<String, Integer> places = new HashMap<>();
        for (int r = 0; r < blocks.cases().size(); r++) {
            places.put(blocks.cases().get(r), r);
        }
        return ids.stream().mapToInt(places::get).toArray();
    }

    /** An outcome as a tree, for hashes and records. */
    static Map<String, Object> tree(Outcome outcome) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", outcome.name());
        switch (outcome) {
            case Binary binary -> {
                boolean[] positive = new boolean[binary.size()];
                for (int r = 0; r < positive.length; r++) {
                    positive[r] = binary.isPositive(r);
                }
                tree.put("binary", binary.positiveLabel());
                tree.put("positive", positive);
            }
            case Survival survival -> {
                double[] time = new double[survival.size()];
                boolean[] event = new boolean[survival.size()];
                for (int r = 0; r < time.length; r++) {
                    time[r] = survival.time(r);
                    event[r] = survival.event(r);
                }
                tree.put("time", time);
                tree.put("event", event);
            }
            case Unjudged none -> {
                // nothing beside its name
            }
            default -> throw new IllegalArgumentException("an outcome of an unknown kind: " + outcome.getClass());
        }
        return tree;
    }
}
