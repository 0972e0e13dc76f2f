// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.Nearest;
import org.hilum.engine.study.Resampling;
import org.hilum.engine.study.text.Yaml;

/** Reads {@code resampling}. */
final class ResamplingReader {
    private static final String FOLDS = "repeated-k-fold";
    private static final String SPLIT = "repeated-split";
    private static final String EXTERNAL = "external";
    private static final List<String> WAYS = List.of(FOLDS, SPLIT, EXTERNAL);
    private static final long MOST_REPEATS = 10_000;

    private ResamplingReader() {
    }

    static Optional<Resampling> read(Spot spot) {
        String way = spot.node() instanceof Yaml.Scalar s ? s.text()
                : spot.node() instanceof Yaml.Mapping m && m.entries().size() == 1 ? m.entries().getFirst().key().text() : "";
        Spot settings = spot.node() instanceof Yaml.Mapping m && m.entries().size() == 1
                ? new Spot(m.entries().getFirst().value(), spot.path().key(way), spot.notes())
                : new Spot(new Yaml.Scalar("", Yaml.Kind.NONE, Yaml.Style.PLAIN, spot.node().span()), spot.path(), spot.notes());
        return switch (way) {
            case FOLDS -> {
                Keys keys = settings.keys("k", "repeats");
                yield Optional.of(new Resampling.RepeatedKFold(keys.get("k").flatMap(k -> k.whole(2, 1000)).orElse(5L).intValue(), repeats(keys, 10)));
            }
            case SPLIT -> {
                Keys keys = settings.keys("train", "repeats");
                yield Optional.of(new Resampling.RepeatedSplit(keys.get("train").flatMap(t -> t.between(0, 1)).orElse(0.7), repeats(keys, 100)));
            }
            case EXTERNAL -> external(settings);
            default -> {
                spot.error("this is " + (way.isEmpty() ? spot.node().described() : way) + ", not a way of resampling", Nearest.cure(way, WAYS));
                yield Optional.empty();
            }
        };
    }

    private static int repeats(Keys keys, int usual) {
        return keys.get("repeats").flatMap(r -> r.whole(1, MOST_REPEATS)).orElse((long) usual).intValue();
    }

    private static Optional<Resampling> external(Spot settings) {
        Keys keys = settings.keys("column", "training");
        Optional<String> column = keys.require("column", "column: with the column of the table of cases that tells the cohorts apart").flatMap(Spot::text);
        List<String> training = new ArrayList<>();
        Optional<Spot> listed = keys.require("training", "training: [ … ] with the values in that column whose cases train");
        listed.flatMap(Spot::items).orElse(List.of()).forEach(item -> item.text().ifPresent(training::add));
        if (listed.isPresent() && training.isEmpty()) {
            listed.get().error("no cohort trains", "name at least one value of the column");
        }
        return column.filter(c -> !training.isEmpty()).map(c -> new Resampling.External(c, training));
    }
}
