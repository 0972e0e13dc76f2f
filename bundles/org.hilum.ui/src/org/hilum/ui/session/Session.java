// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import org.eclipse.core.runtime.SafeRunner;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Arm;
import org.hilum.engine.study.text.StudyText;
import org.hilum.spi.Problem;

/**
 * What the window's views share: the open study, the plug-ins, the selection, which arms are compared. It lives in the user
 * interface's thread; what takes long is read in the background and handed over there.
 */
public final class Session {
    private final Executor ui;
    private final Selected selected = new Selected();
    private final Recent recent = new Recent();
    private final List<Watcher> watchers = new ArrayList<>();
    private final Set<String> unticked = new HashSet<>();
    private final Background background;
    private Registry registry;
    private Optional<OpenStudy> study = Optional.empty();
    private Work work = Work.NONE;

    public Session(Executor ui) {
        this.ui = ui;
        this.background = new Background(this, ui);
    }

    public Selected selected() {
        return selected;
    }

    public Recent recent() {
        return recent;
    }

    /** The plug-ins there are, read when they are first asked for. */
    public Registry registry() {
        if (registry == null) {
            registry = Registry.open();
        }
        return registry;
    }

    public Optional<OpenStudy> study() {
        return study;
    }

    public void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    public void forget(Watcher watcher) {
        watchers.remove(watcher);
    }

    /** One view that fails does not keep the others from being told; the Error Log has the reason. */
    void tell(Change what) {
        List.copyOf(watchers).forEach(w -> SafeRunner.run(() -> w.changed(what)));
    }

    /** @throws Problem where the folder holds no study */
    public void open(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        OpenStudy opened = OpenStudy.open(whole, registry());
        study = Optional.of(opened);
        unticked.clear();
        selected.clear();
        recent.opened(whole);
        tell(Change.STUDY);
        background.readCohort(opened);
        background.readResults(opened);
    }

    public void close() {
        study = Optional.empty();
        selected.clear();
        tell(Change.STUDY);
    }

    /** A change of the study's text, as a form makes it. */
    public interface TextChange {
        StudyText in(StudyText text);
    }

    /**
     * Changes the text by a form's edit.
     *
     * @param label what was done, for the undo menu
     * @param place steps at the same place, made one after the other, are undone as one
     * @throws Problem where the text is broken or cannot take the edit
     */
    public void edit(String label, String place, TextChange change) {
        OpenStudy open = study.orElseThrow();
        StudyText now = open.reading().parsed().orElseThrow(() -> new Problem("study.yaml is broken by an edit of its text", "study.yaml",
                "put it right there first, or undo"));
        type(change.in(now).text(), label, place);
    }

    /** Replaces the text, as an editor does. */
    public void type(String text, String label, String place) {
        OpenStudy open = study.orElseThrow();
        open.history().change(text, label, place);
        textChanged(open);
    }

    /** Saves the text even where it is no whole study. */
    public void save() {
        study.ifPresent(open -> {
            open.save();
            tell(Change.TEXT);
        });
    }

    public void undo() {
        study.ifPresent(open -> {
            open.history().undo();
            textChanged(open);
        });
    }

    public void redo() {
        study.ifPresent(open -> {
            open.history().redo();
            textChanged(open);
        });
    }

    private void textChanged(OpenStudy open) {
        open.textChanged();
        tell(Change.TEXT);
        if (open.reading().study().isPresent()) {
            background.readCohort(open);
        }
    }

    /** Takes over what somebody else wrote into the file; it can be undone. */
    public void takeFromDisk(String there) {
        OpenStudy open = study.orElseThrow();
        open.knownOnDisk(there);
        type(there, "change on disk", "disk");
    }

    /** Writes the text here over what somebody else wrote. */
    public void keepMine(String there) {
        OpenStudy open = study.orElseThrow();
        open.knownOnDisk(there);
        open.save();
    }

    /** Reads the results again, as they come while a run goes on. */
    public void refreshResults() {
        study.ifPresent(background::readResults);
    }

    /** Tells what is wrong with a case as its images are looked at; nothing, where all is well. In place of what was told of it before. */
    public void seen(String caseId, List<Trouble> troubles) {
        if (study.filter(open -> open.seen(caseId, troubles)).isPresent()) {
            tell(Change.SEEN);
        }
    }

    /** Arms are compared unless they were unticked. */
    public boolean isTicked(String arm) {
        return !unticked.contains(arm);
    }

    public void tick(String arm, boolean on) {
        if (on ? unticked.remove(arm) : unticked.add(arm)) {
            tell(Change.TICKS);
        }
    }

    /** Names of the ticked arms: those with results, else those of the study. */
    public List<String> ticked() {
        return study.flatMap(OpenStudy::results).map(r -> r.rows().stream().map(ArmRow::name).toList())
                .orElseGet(() -> study.flatMap(OpenStudy::study).map(s -> s.arms().stream().map(Arm::name).toList()).orElse(List.of()))
                .stream().filter(this::isTicked).toList();
    }

    /** What is computed on the open study, of which there is one thing at a time. */
    public enum Work {
        NONE, RUN, STABILITY
    }

    /** Whether anything is computed. */
    public boolean isRunning() {
        return work != Work.NONE;
    }

    public Work work() {
        return work;
    }

    /** To be told when work begins or ends; from any thread. */
    public void working(Work now) {
        ui.execute(() -> {
            work = now;
            tell(Change.RUN);
        });
    }
}
