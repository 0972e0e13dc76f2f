// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.hilum.engine.experiment.Workers;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.scan.Groups.Group;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;

/** Looks through a tree of folders, on all cores, reading headers only. Changes nothing there. */
public final class Scan {
    private final Registry registry;
    private final ScanOptions options;
    private final Task task;
    private final Workers workers;
    private ScanProgress progress;

    private Scan(Registry registry, ScanOptions options, Task task) {
        this.registry = registry;
        this.options = options;
        this.task = task;
        this.workers = new Workers(options.threads());
    }

    /**
     * @throws org.hilum.spi.Problem where the folder cannot be read; whatever is wrong within it is in the result
     * @throws java.util.concurrent.CancellationException when the task is cancelled
     */
    public static ScanResult of(ScanOptions options, Registry registry, Task task) {
        return new Scan(registry, options, task).run();
    }

    private ScanResult run() {
        TreeFiles tree = TreeFiles.of(options.root(), options.except(), task);
        progress = new ScanProgress(task, tree.files().size());
        Sorting sorting = new Sorting(registry, task, progress);
        sorting.sort(tree.files(), workers);
        Groups groups = new Groups(sorting.identified());
        // what is neither image nor mask, and copies
        progress.half(sorting.identified().size() - groups.images().stream().mapToLong(g -> g.files().size()).sum() - groups.masks().size());
        List<SetAside> aside = new ArrayList<>(tree.aside());
        aside.addAll(sorting.broken());
        aside.addAll(groups.aside());
        aside.addAll(unknown(sorting.unknown()));
        Map<ImageRef, FoundImage> refs = series(groups.images(), aside);
        List<FoundImage> images = new ArrayList<>(refs.values());
        NamedFiles named = new NamedFiles(registry, options.pseudonyms());
        MaskFiles masks = new MaskFiles(registry);
        List<Workers.Work> rest = new ArrayList<>();
        sorting.named().forEach(file -> rest.add(run -> counted(() -> named.read(file, run))));
        groups.masks().forEach(file -> rest.add(run -> counted(() -> masks.read(file, run))));
        workers.run(rest, task);
        images.addAll(named.images());
        aside.addAll(named.aside());
        aside.addAll(masks.aside());
        MaskOwners owners = new MaskOwners(images, refs, options.pseudonyms());
        // threads end in any order
        masks.masks().stream().sorted(Comparator.comparing(m -> m.mask().path())).forEach(owners::add);
        named.masks().stream().sorted(Comparator.comparing(m -> m.mask().path())).forEach(owners::add);
        aside.sort(Comparator.comparing(SetAside::path).thenComparing(SetAside::reason));
        return new ScanResult(options.root(), rows(images, owners), owners.loose(), aside, tree.files().size());
    }

    private Map<ImageRef, FoundImage> series(List<Group> groups, List<SetAside> aside) {
        Map<Path, List<Group>> folders = new LinkedHashMap<>();
        groups.forEach(g -> folders.computeIfAbsent(g.path(), p -> new ArrayList<>()).add(g));
        List<SeriesListing> listings = folders.entrySet().stream().map(e -> new SeriesListing(e.getKey(), e.getValue(), registry, options.pseudonyms())).toList();
        workers.run(listings.stream().map(l -> (Workers.Work) run -> {
            ScanProgress.Part part = progress.part(run, l.files());
            l.read(part);
            part.done();
        }).toList(), task);
        listings.forEach(l -> aside.addAll(l.aside()));
        Map<ImageRef, FoundImage> all = new IdentityHashMap<>();
        listings.forEach(l -> all.putAll(l.images()));
        return all;
    }

    private void counted(Runnable reading) {
        reading.run();
        progress.half(1);
    }

    /** By folder: a folder of a thousand pictures is one line. */
    private static List<SetAside> unknown(List<Path> files) {
        Map<Path, List<Path>> folders = new TreeMap<>();
        files.forEach(f -> folders.computeIfAbsent(f.getParent(), p -> new ArrayList<>()).add(f));
        return folders.entrySet().stream().map(e -> new SetAside(e.getValue().size() == 1 ? e.getValue().getFirst() : e.getKey(), e.getValue().size(), "no known format")).toList();
    }

    private List<SeriesRow> rows(List<FoundImage> images, MaskOwners owners) {
        Map<String, List<FoundImage>> patients = new TreeMap<>();
        images.forEach(i -> patients.computeIfAbsent(i.patient(), p -> new ArrayList<>()).add(i));
        List<SeriesRow> rows = new ArrayList<>();
        for (List<FoundImage> ofPatient : patients.values()) {
            Visits visits = new Visits(ofPatient, options.visitGap());
            Map<String, List<FoundImage>> examinations = new LinkedHashMap<>();
            ofPatient.forEach(i -> examinations.computeIfAbsent(i.study(), s -> new ArrayList<>()).add(i));
            List<SeriesRow> own = new ArrayList<>();
            for (List<FoundImage> examination : examinations.values()) {
                List<PhaseGuess> phases = Phases.of(examination);
                IntStream.range(0, examination.size()).forEach(n -> own.add(new SeriesRow(examination.get(n), visits.visit(examination.get(n)), visits.study(examination.get(n)),
                        phases.get(n), owners.of(examination.get(n)))));
            }
            own.sort(Comparator.comparingInt(SeriesRow::study).thenComparing(r -> number(r.image())).thenComparing(r -> r.image().path()).thenComparing(r -> r.image().item()));
            rows.addAll(own);
        }
        return rows;
    }

    private static Long number(FoundImage image) {
        String told = image.told("SeriesNumber");
        return told.matches("\\d{1,18}") ? Long.parseLong(told) : Long.MAX_VALUE;
    }
}
