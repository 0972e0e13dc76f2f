// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.stability.StabilityTable;
import org.hilum.engine.store.WholeFile;
import org.hilum.engine.study.Cohort;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.file.StudyFile;
import org.hilum.engine.study.file.StudyReading;
import org.hilum.spi.Problem;

/**
 * The study that is open. Its text is the one model: forms and the text view change the text, everything else is read from
 * it. A text that is a whole study is saved at once; one that is not (something half typed) waits in memory.
 */
public final class OpenStudy {
    private final Path folder;
    private final Registry registry;
    private final TextHistory history;
    private String saved;
    private FileTime savedAt;
    private StudyReading reading;
    private Optional<Study> good = Optional.empty();
    private Optional<Cohort> cohort = Optional.empty();
    private List<Trouble> cohortTroubles = List.of();
    private Optional<Results> results = Optional.empty();
    private Optional<StabilityTable> stability = Optional.empty();
    private List<Trouble> resultTroubles = List.of();
    /** What was seen to be wrong with a case when its images were looked at. */
    private final Map<String, List<Trouble>> seen = new LinkedHashMap<>();

    private OpenStudy(Path folder, Registry registry, String text, FileTime at) {
        this.folder = folder;
        this.registry = registry;
        this.history = new TextHistory(text);
        this.saved = text;
        this.savedAt = at;
        read();
    }

    /** @throws Problem where the folder holds no study.yaml that can be read */
    public static OpenStudy open(Path folder, Registry registry) {
        Path file = folder.resolve(Study.FILE);
        String text = StudyFile.text(folder);
        try {
            return new OpenStudy(folder, registry, text, Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new Problem("it cannot be read", file.toString(), "check your rights in the folder", e);
        }
    }

    public Path folder() {
        return folder;
    }

    public Path file() {
        return folder.resolve(Study.FILE);
    }

    public String text() {
        return history.text();
    }

    public TextHistory history() {
        return history;
    }

    /** What the present text says. */
    public StudyReading reading() {
        return reading;
    }

    /** The study as the last whole text said it. */
    public Optional<Study> study() {
        return good;
    }

    public String name() {
        return good.map(Study::name).orElse(folder.getFileName().toString());
    }

    public Optional<Cohort> cohort() {
        return cohort;
    }

    public Optional<Results> results() {
        return results;
    }

    /** Which features are stable, where that was told. */
    public Optional<StabilityTable> stability() {
        return stability;
    }

    /** Everything the user should see to, the gravest first. */
    public List<Trouble> troubles() {
        List<Trouble> all = new ArrayList<>();
        reading.findings().forEach(f -> all.add(Trouble.inText(f)));
        all.addAll(cohortTroubles);
        resultTroubles.stream().filter(t -> !isSettled(t) && all.stream().noneMatch(t::saysTheSame)).forEach(all::add);
        seen.values().stream().flatMap(List::stream).filter(t -> !isSettled(t) && all.stream().noneMatch(known -> known.item().equals(t.item()) && known.what().contains(t.what())))
                .toList().forEach(all::add);
        registry.problems().forEach(p -> all.add(Trouble.of(p, false)));
        return all.stream().distinct().sorted(Comparator.comparing(t -> !t.severe())).toList();
    }

    /** Whether the study has since left out the case that was complained of, or says how to go on. */
    private boolean isSettled(Trouble trouble) {
        return good.filter(s -> RefusedMasks.isSettled(s, cohort, trouble)).isPresent() || trouble.item().orElse(null) instanceof StudyItem.CaseItem c && good.filter(s -> s.cases().leftOut().containsKey(c.id())).isPresent();
    }

    /** Whether the file differs from the text here, because the text is no whole study yet. */
    public boolean isUnsaved() {
        return !saved.equals(history.text());
    }

    void cohort(Optional<Cohort> read, List<Trouble> troubles) {
        cohort = read;
        cohortTroubles = List.copyOf(troubles);
    }

    /** Whether it is news. */
    boolean seen(String caseId, List<Trouble> troubles) {
        List<Trouble> before = seen.put(caseId, List.copyOf(troubles));
        return !troubles.equals(before == null ? List.of() : before);
    }

    void results(Optional<Results> read, Optional<StabilityTable> stable, List<Trouble> troubles) {
        results = read;
        stability = stable;
        resultTroubles = List.copyOf(troubles);
    }

    /** Reads the text anew after it changed, and saves it if it is whole. */
    void textChanged() {
        read();
        if (reading.study().isPresent()) {
            save();
        }
    }

    private void read() {
        reading = StudyFile.read(folder, history.text(), registry);
        good = reading.study().or(() -> good);
    }

    /** @throws Problem where the file cannot be written */
    public void save() {
        if (!isUnsaved()) {
            return;
        }
        try {
            WholeFile.write(file(), history.text().getBytes(StandardCharsets.UTF_8));
            saved = history.text();
            savedAt = Files.getLastModifiedTime(file());
        } catch (IOException e) {
            throw new Problem("the change cannot be saved", file().toString(), "check that the folder exists and may be written to", e);
        }
    }

    /** The file's text where somebody else has changed it since it was read or saved here. */
    public Optional<String> changedOnDisk() {
        try {
            FileTime at = Files.getLastModifiedTime(file());
            if (at.equals(savedAt)) {
                return Optional.empty();
            }
            String there = Files.readString(file());
            savedAt = at;
            return there.equals(saved) ? Optional.empty() : Optional.of(there);
        } catch (IOException e) {
            return Optional.empty(); // gone or being written: the next look will tell
        }
    }

    /** The file now holds this, whatever the text here is. */
    void knownOnDisk(String there) {
        saved = there;
    }
}
