// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.hilum.engine.study.Resampling;
import org.hilum.evaluate.Resample;
import org.hilum.spi.Problem;
import org.hilum.spi.Seeds;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Folds;
import org.hilum.spi.table.Subjects;

/**
 * The divisions of a study's cases into training and test. They follow from the study's seed, the resampling and the
 * patients; no arm has a part in them, so all arms are compared on the same. Repeat 3 is the same whether 5 or 50 are made.
 */
public final class Splits {
    private final List<String> cases;
    private final Subjects subjects;
    private final long seed;

    private Splits(List<String> cases, Subjects subjects, long seed) {
        this.cases = cases;
        this.subjects = subjects;
        this.seed = seed;
    }

    /**
     * All splits, by repeat and fold.
     *
     * @param cases ids, one a subject
     * @param side a case's text in the column that an external cohort is told by; not asked otherwise
     * @throws Problem if the cases cannot be divided so
     */
    public static List<Split> of(Resampling resampling, List<String> cases, Subjects subjects, long studySeed, UnaryOperator<String> side) {
        Splits splits = new Splits(cases, subjects, studySeed);
        return switch (resampling) {
            case Resampling.RepeatedKFold f -> splits.kFold(f);
            case Resampling.RepeatedSplit s -> splits.split(s);
            case Resampling.External e -> List.of(splits.external(e, side));
        };
    }

    private List<Split> kFold(Resampling.RepeatedKFold by) {
        requirePatients(by.k(), by.k() + " folds", "set k to the number of patients in the smallest class or less");
        List<Split> all = new ArrayList<>();
        for (int r = 0; r < by.repeats(); r++) {
            Folds folds = Folds.stratified(subjects, by.k(), Seeds.derive(seed, "resampling", "k-fold " + by.k(), "repeat " + r));
            for (int f = 0; f < by.k(); f++) {
                int test = f;
                all.add(split(new Resample(r, f), row -> folds.fold(row) != test));
            }
        }
        return all;
    }

    private List<Split> split(Resampling.RepeatedSplit by) {
        requirePatients(2, "training and test", "add cases, or choose another outcome");
        List<Split> all = new ArrayList<>();
        for (int r = 0; r < by.repeats(); r++) {
            boolean[] trains = Patients.of(subjects).divide(by.trainShare(), Seeds.derive(seed, "resampling", "split " + by.trainShare(), "repeat " + r));
            all.add(split(new Resample(r, 0), row -> trains[row]));
        }
        return all;
    }

    private Split external(Resampling.External by, UnaryOperator<String> side) {
        Split split = split(new Resample(0, 0), row -> by.training().contains(side.apply(cases.get(row))));
        if (split.training().isEmpty() || split.test().isEmpty()) {
            throw new Problem("column " + by.column() + " puts every case on one side: " + by.training() + " trains, values there are "
                    + cases.stream().map(side).distinct().sorted().toList(), "resampling", "name under training the values of the cases that train");
        }
        Set<String> training = patients(split.training());
        List<String> both = patients(split.test()).stream().filter(training::contains).sorted().toList();
        if (!both.isEmpty()) {
            throw new Problem("patient " + String.join(", ", both) + " has cases on both sides of column " + by.column(), "resampling",
                    "give all cases of a patient the same value, or leave some out");
        }
        return split;
    }

    private Set<String> patients(List<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        return IntStream.range(0, cases.size()).filter(r -> wanted.contains(cases.get(r))).mapToObj(subjects.patients()::get).collect(Collectors.toSet());
    }

    private Split split(Resample resample, IntPredicate trains) {
        Map<Boolean, List<String>> sides = IntStream.range(0, cases.size()).boxed()
                .collect(Collectors.partitioningBy(trains::test, Collectors.mapping(cases::get, Collectors.toList())));
        return new Split(resample, sides.get(true), sides.get(false));
    }

    /** Each class needs that many patients, so that each part has one. Outcomes without classes of their own (survival) only need enough patients. */
    private void requirePatients(int least, String forWhat, String cure) {
        Patients patients = Patients.of(subjects);
        if (patients.mostParts() >= least) {
            return;
        }
        if (subjects.outcome() instanceof Binary binary) {
            boolean positive = patients.count(1) < patients.count(0);
            throw new Problem("only " + patients.mostParts() + " patients have " + binary.name() + (positive ? " " : " other than ") + binary.positiveLabel()
                    + ", too few for " + forWhat, "resampling", cure);
        }
        throw new Problem("only " + patients.mostParts() + " patients, too few for " + forWhat, "resampling", cure);
    }
}
