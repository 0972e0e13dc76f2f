// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hilum.engine.study.Case;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;

/** Writes a run's record as the run learns what belongs in it. */
final class Recording {
    private final Path file;
    private final String started;
    private final Map<String, String> host;
    private final RunRecord.StudyText text;
    private final Cohort cohort;
    private final Set<String> broken = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private Map<String, String> reasons = Map.of();
    private List<RunRecord.BlockEntry> blocks = List.of();
    private List<RunRecord.ArmEntry> arms = List.of();

    Recording(Path results, Study study, String text, Cohort cohort, RunOptions options) {
        Instant now = Instant.now();
        this.file = RunFiles.next(results, now);
        this.started = told(now);
        this.host = Host.describe(options);
        this.text = new RunRecord.StudyText(study.name(), study.seed(), text);
        this.cohort = cohort;
    }

    synchronized void broken(String unit) {
        broken.add(unit);
    }

    synchronized void note(String text) {
        notes.add(text);
    }

    synchronized void blocks(List<RunRecord.BlockEntry> known) {
        blocks = known;
    }

    synchronized void arms(Map<String, String> whyNotCompared, List<RunRecord.ArmEntry> planned) {
        reasons = whyNotCompared;
        arms = planned;
    }

    /** Writes what is known so far. */
    synchronized RunRecord write(RunRecord.State state, RunRecord.Counts counts) {
        List<RunRecord.CaseEntry> cases = new ArrayList<>();
        for (Case c : cohort.cases()) {
            String reason = reasons.getOrDefault(c.id(), "");
            cases.add(new RunRecord.CaseEntry(c.id(), c.patient(), c.centre(), !reasons.isEmpty() && reason.isEmpty(), reason));
        }
        String ended = state == RunRecord.State.RUNNING ? "" : told(Instant.now());
        RunRecord run = new RunRecord(started, ended, state, host, text, cases, cohort.judged(), cohort.outcome(), blocks, arms, counts,
                List.copyOf(broken), List.copyOf(notes));
        RunFiles.write(file, run);
        return run;
    }

    private static String told(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.MILLIS));
    }
}
