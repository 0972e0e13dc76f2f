// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.table.Encoding;
import org.hilum.evaluate.Resample;
import org.hilum.spi.table.Outcome;

/**
 * What one run did and which units are its results. The record is written when the run knows its cases, again when it knows
 * its units, and when it ends; whoever reads it in between sees what there is so far.
 *
 * @param started when, as ISO 8601 in UTC; also the record's name
 * @param ended empty while it runs
 * @param host versions of Hilum, Java and the system, number of threads
 * @param study name, seed, and the whole text of the study's file
 * @param judged cases in the order of {@code outcome}
 * @param broken units that were there but not whole, and were computed again
 */
public record RunRecord(String started, String ended, State state, Map<String, String> host, StudyText study, List<CaseEntry> cases, List<String> judged,
        Outcome outcome, List<BlockEntry> blocks, List<ArmEntry> arms, Counts counts, List<String> broken, List<String> notes) {
    /** How far a run got. */
    public enum State {
        RUNNING, FINISHED, CANCELLED, FAILED
    }

    public RunRecord {
        host = Collections.unmodifiableMap(new LinkedHashMap<>(host));
        cases = List.copyOf(cases);
        judged = List.copyOf(judged);
        blocks = List.copyOf(blocks);
        arms = List.copyOf(arms);
        broken = List.copyOf(broken);
        notes = List.copyOf(notes);
    }

    /** The study as it was. {@code file} is the text of {@code study.yaml}. */
    public record StudyText(String name, long seed, String file) {
    }

    /** A case and how it ended: {@code reason} says why it was not compared, and is empty where it was. */
    public record CaseEntry(String id, String patient, String centre, boolean compared, String reason) {
    }

    /**
     * A block and its units: of an image block one a case, of a table block one.
     *
     * @param units key by case; of a table block by the empty text
     * @param lacking the cases without the block, each with the reason
     * @param encodings of a table block, by column: what became of the file's values, where they were given another scale
     */
    public record BlockEntry(String name, Map<String, String> units, Map<String, String> lacking, Map<String, Encoding> encodings) {
        public BlockEntry {
            encodings = Collections.unmodifiableMap(new LinkedHashMap<>(encodings));
            units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
            lacking = Collections.unmodifiableMap(new LinkedHashMap<>(lacking));
        }
    }

    /**
     * An arm with the unit of each of its resamples.
     *
     * @param content its plug-ins with versions and settings, as a tree
     * @param cases how many it is fitted and judged on
     */
    public record ArmEntry(String name, List<String> blocks, Map<String, Object> content, int cases, List<FitEntry> fits) {
        public ArmEntry {
            blocks = List.copyOf(blocks);
            fits = List.copyOf(fits);
        }
    }

    /** The unit of one resample of an arm. */
    public record FitEntry(int repeat, int fold, String key) {
        Resample resample() {
            return new Resample(repeat, fold);
        }
    }

    /** Units that were computed, and units that were there. */
    public record Counts(long computed, long found) {
    }
}
