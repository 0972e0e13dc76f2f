// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hilum.engine.settings.CanonicalJson;
import org.hilum.engine.store.Tree;
import org.hilum.engine.store.WholeFile;
import org.hilum.engine.study.Unjudged;
import org.hilum.engine.table.Encoding;
import org.hilum.spi.Problem;
import org.hilum.spi.table.Binary;
import org.hilum.spi.table.Outcome;
import org.hilum.spi.table.Survival;

/** The records of a study's runs, {@code results/runs/START.json}, START being a time in UTC with milliseconds. */
final class RunFiles {
    private static final String END = ".json";
    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    /** Earlier versions left out milliseconds where there were none, so that names don't sort as times do. */
    private static final DateTimeFormatter ANY_START = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd'T'HHmmss")
            .appendFraction(ChronoField.MILLI_OF_SECOND, 0, 3, true).appendLiteral('Z').toFormatter(Locale.ROOT).withZone(ZoneOffset.UTC);

    private RunFiles() {
    }

    /** Where a run that starts now keeps its record: as the newest, also where the clock has been set back since the last one. */
    static Path next(Path results, Instant now) {
        Instant start = all(results).stream().findFirst().map(newest -> start(newest).plusMillis(1)).filter(now::isBefore).orElse(now);
        return folder(results).resolve(START.format(start) + END);
    }

    static void write(Path file, RunRecord run) {
        try {
            WholeFile.write(file, (CanonicalJson.write(tree(run)) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Problem("cannot be written: " + e, file.toString(), "check the disk's free space and your rights in the study's folder", e);
        }
    }

    /** Newest first. */
    static List<Path> all(Path results) {
        if (!Files.isDirectory(folder(results))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder(results))) {
            return files.filter(f -> f.getFileName().toString().endsWith(END)).sorted(Comparator.comparing(RunFiles::start).reversed()).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Problem("cannot be read: " + e, folder(results).toString(), "check your rights in the study's folder", e);
        }
    }

    /** Of a file that is called otherwise, a time before all others. */
    private static Instant start(Path file) {
        String name = file.getFileName().toString();
        try {
            return ANY_START.parse(name.substring(0, name.length() - END.length()), Instant::from);
        } catch (DateTimeException notOurs) {
            return Instant.EPOCH;
        }
    }

    static Optional<RunRecord> latest(Path results) {
        List<Path> all = all(results);
        return all.isEmpty() ? Optional.empty() : Optional.of(read(all.get(0)));
    }

    private static Path folder(Path results) {
        return results.resolve("runs");
    }

    private static Map<String, Object> tree(RunRecord run) {
        Map<String, Object> outcome = new LinkedHashMap<>(ArmData.tree(run.outcome()));
        outcome.put("cases", run.judged());
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hilum-run", 1L);
        tree.put("started", run.started());
        tree.put("ended", run.ended());
        tree.put("state", run.state());
        tree.put("host", run.host());
        tree.put("study", run.study());
        tree.put("cases", run.cases());
        tree.put("outcome", outcome);
        tree.put("blocks", run.blocks());
        tree.put("arms", run.arms());
        tree.put("counts", run.counts());
        tree.put("broken", run.broken());
        tree.put("notes", run.notes());
        return tree;
    }

    static RunRecord read(Path file) {
        try {
            return read(Tree.read(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            throw new Problem("cannot be read: " + e.getMessage(), file.toString(), "delete this file and run the study again; no result is lost", e);
        }
    }

    private static RunRecord read(Tree tree) {
        Tree study = tree.tree("study");
        Tree outcome = tree.tree("outcome");
        Tree counts = tree.tree("counts");
        List<RunRecord.CaseEntry> cases = tree.trees("cases").stream().map(c -> new RunRecord.CaseEntry(c.text("id"), c.text("patient"), c.text("centre"),
                c.flag("compared"), c.text("reason"))).toList();
        List<RunRecord.BlockEntry> blocks = tree.trees("blocks").stream()
                .map(b -> new RunRecord.BlockEntry(b.text("name"), b.tree("units").texts(), b.tree("lacking").texts(), encodings(b))).toList();
        List<RunRecord.ArmEntry> arms = new ArrayList<>();
        for (Tree a : tree.trees("arms")) {
            arms.add(new RunRecord.ArmEntry(a.text("name"), a.texts("blocks"), a.tree("content").values(), a.count("cases"),
                    a.trees("fits").stream().map(f -> new RunRecord.FitEntry(f.count("repeat"), f.count("fold"), f.text("key"))).toList()));
        }
        return new RunRecord(tree.text("started"), tree.text("ended"), RunRecord.State.valueOf(tree.text("state").toUpperCase(Locale.ROOT)), tree.tree("host").texts(),
                new RunRecord.StudyText(study.text("name"), study.whole("seed"), study.text("file")), cases, outcome.texts("cases"), outcome(outcome),
                blocks, arms, new RunRecord.Counts(counts.whole("computed"), counts.whole("found")), tree.texts("broken"), tree.texts("notes"));
    }

    /** Records of before there were any have none. */
    private static Map<String, Encoding> encodings(Tree block) {
        Map<String, Encoding> encodings = new LinkedHashMap<>();
        if (block.has("encodings")) {
            Tree all = block.tree("encodings");
            for (String column : all.values().keySet()) {
                Tree one = all.tree(column);
                encodings.put(column, one.has("decimal") ? new Encoding.Log(one.flag("decimal")) : new Encoding.Codes(one.tree("values").numbers()));
            }
        }
        return encodings;
    }

    private static Outcome outcome(Tree tree) {
        String name = tree.text("name");
        if (!tree.has("binary") && !tree.has("time")) {
            return new Unjudged();
        }
        return tree.has("binary") ? new Binary(name, tree.text("binary"), tree.flags("positive"))
                : new Survival(name, tree.numbers("time"), tree.flags("event"));
    }
}
