// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.hilum.spi.Scores;
import org.hilum.spi.table.Outcome;

/**
 * Arm × resample × case → prediction, with what really happened: the one artefact that every metric, plot and test is
 * computed from. Rows are kept sorted by arm (in the order given), resample and case.
 */
public final class Predictions {
    private final List<String> cases;
    private final Outcome outcome;
    private final Map<String, TreeMap<Resample, List<Prediction>>> byArm = new LinkedHashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /** {@code outcome} has a row for each of {@code cases}; every prediction is of one of them, and no case stands twice in a resample of an arm. */
    public Predictions(List<String> cases, Outcome outcome, List<Prediction> all) {
        this.cases = List.copyOf(cases);
        this.outcome = outcome;
        for (int r = 0; r < cases.size(); r++) {
            rows.put(cases.get(r), r);
        }
        for (Prediction p : all) {
            if (!rows.containsKey(p.caseId())) {
                throw new IllegalArgumentException("a prediction of " + p.caseId() + ", whose outcome is not known");
            }
            byArm.computeIfAbsent(p.arm(), a -> new TreeMap<>()).computeIfAbsent(p.resample(), r -> new ArrayList<>()).add(p);
        }
        byArm.values().forEach(resamples -> resamples.values().forEach(Predictions::sortAndCheck));
    }

    private static void sortAndCheck(List<Prediction> fold) {
        fold.sort(Comparator.comparing(Prediction::caseId));
        for (int i = 1; i < fold.size(); i++) {
            if (fold.get(i).caseId().equals(fold.get(i - 1).caseId())) {
                throw new IllegalArgumentException(fold.get(i).caseId() + " stands twice in " + fold.get(i).resample() + " of " + fold.get(i).arm());
            }
        }
    }

    public List<String> arms() {
        return List.copyOf(byArm.keySet());
    }

    /** The cases whose outcome is known, whether or not they were predicted. */
    public List<String> cases() {
        return cases;
    }

    public Outcome outcome() {
        return outcome;
    }

    public SortedSet<Resample> resamples(String arm) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(of(arm).keySet()));
    }

    /** The rows of one arm, sorted by resample and case. */
    public List<Prediction> all(String arm) {
        return of(arm).values().stream().flatMap(List::stream).toList();
    }

    /** The test cases of one resample. */
    public Scored test(String arm, Resample resample) {
        List<Prediction> fold = Objects.requireNonNull(of(arm).get(resample), () -> arm + " has no " + resample);
        double[] values = fold.stream().mapToDouble(Prediction::value).toArray();
        return scored(fold.stream().map(Prediction::caseId).toList(), scores(fold.get(0).kind(), values).withThreshold(fold.get(0).threshold()));
    }

    /** One prediction a case: its mean over the repeats in which it was a test case. Curves are drawn from these, so n is the number of cases. */
    public Scored perCase(String arm) {
        Map<String, double[]> sums = new TreeMap<>();
        List<Prediction> all = all(arm);
        for (Prediction p : all) {
            double[] sum = sums.computeIfAbsent(p.caseId(), c -> new double[2]);
            sum[0] += p.value();
            sum[1]++;
        }
        double[] means = sums.values().stream().mapToDouble(s -> s[0] / s[1]).toArray();
        return scored(List.copyOf(sums.keySet()), scores(all.get(0).kind(), means));
    }

    private TreeMap<Resample, List<Prediction>> of(String arm) {
        return Objects.requireNonNull(byArm.get(arm), () -> "no predictions of arm " + arm + ", only of " + arms());
    }

    private Scored scored(List<String> ids, Scores scores) {
        return new Scored(ids, scores, outcome.select(ids.stream().mapToInt(rows::get).toArray()));
    }

    private static Scores scores(Scores.Kind kind, double[] values) {
        return switch (kind) {
            case PROBABILITY -> Scores.probabilities(values);
            case RISK -> Scores.risks(values);
        };
    }
}
