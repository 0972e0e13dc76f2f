// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.hilum.engine.store.Tree;
import org.hilum.evaluate.Resample;
import org.hilum.spi.Problem;

/**
 * What there is of one arm so far.
 *
 * @param content its plug-ins with their versions and settings: {@code transforms}, {@code learner}, {@code fusion}, {@code threshold}
 * @param cases how many it is fitted and judged on
 * @param resamples how many it is to be fitted on
 * @param fits those that are there
 */
public record ArmResult(String name, List<String> blocks, Tree content, int cases, int resamples, Map<Resample, FitResult> fits) {
    public ArmResult {
        blocks = List.copyOf(blocks);
        fits = new TreeMap<>(fits);
    }

    /** Number of columns of its blocks; 0 while nothing is there. */
    public int columns() {
        return fits.values().stream().mapToInt(FitResult::columns).findFirst().orElse(0);
    }

    /** How many columns reached a learner, one entry a fit, ascending. */
    public List<Integer> selected() {
        return fits.values().stream().filter(f -> f.problem().isEmpty()).map(FitResult::selected).sorted().toList();
    }

    /** How often each column reached a learner, over the fits that are there. */
    public Map<String, Integer> selectedColumns() {
        Map<String, Integer> times = new TreeMap<>();
        fits.values().forEach(fit -> fit.recipes().forEach(r -> r.columns().forEach(c -> times.merge(c, 1, Integer::sum))));
        return times;
    }

    /** In how many fits some recipe kept no column, so that the training prevalence was predicted for it. */
    public long prevalenceOnly() {
        return fits.values().stream().filter(f -> f.recipes().stream().anyMatch(FitResult.Selection::prevalence)).count();
    }

    /**
     * What marks the arm, with the number of fits that it holds for; numbers that differ between fits are told as a range:
     * {@code no penalty, and more columns than a fifth of the events: 7–9 columns for 19–20 events}.
     */
    public Map<String, Integer> flags() {
        return NoteCounts.of(fits.values().stream().map(fit -> fit.notes().stream().filter(ArmResult::flag).map(n -> n.substring(ArmFit.FLAG.length())).toList()).toList());
    }

    /** What plug-ins noted, with the number of fits; numbers that differ between fits are told as a range. */
    public Map<String, Integer> notes() {
        return NoteCounts.of(fits.values().stream().map(fit -> fit.notes().stream().filter(n -> !flag(n)).toList()).toList());
    }

    private static boolean flag(String note) {
        return note.startsWith(ArmFit.FLAG);
    }

    /** The resamples that could not be fitted or predicted, and why. */
    public Map<Resample, Problem> problems() {
        Map<Resample, Problem> problems = new TreeMap<>();
        fits.forEach((resample, fit) -> fit.problem().ifPresent(p -> problems.put(resample, p)));
        return problems;
    }

    /** Why resamples could not be fitted or predicted, with the number of them. */
    public Map<String, Integer> failures() {
        return NoteCounts.of(problems().values().stream().map(p -> List.of(p.getMessage())).toList());
    }

    /** Computing time in seconds, of all fits together. */
    public double seconds() {
        return fits.values().stream().mapToDouble(FitResult::seconds).sum();
    }
}
