// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.scan.Groups.Group;
import org.hilum.spi.FileEntry;
import org.hilum.spi.ImageReader;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;

/** Asks the readers what images the files of one folder make up. One that cannot be put together is set aside, with the reader's reason. */
final class SeriesListing {
    private final Path path;
    private final List<Group> groups;
    private final ImageFiles files;
    private final Pseudonyms pseudonyms;
    private final Map<ImageRef, FoundImage> images = new IdentityHashMap<>();
    private final List<SetAside> aside = new ArrayList<>();

    /** @param groups those whose folder it is */
    SeriesListing(Path path, List<Group> groups, Registry registry, Pseudonyms pseudonyms) {
        this.path = path;
        this.groups = groups;
        this.files = new ImageFiles(registry);
        this.pseudonyms = pseudonyms;
    }

    /** How many there are. */
    long files() {
        return groups.stream().mapToLong(g -> g.files().size()).sum();
    }

    void read(Task task) {
        Map<Contribution, List<Group>> byReader = new LinkedHashMap<>();
        groups.forEach(g -> byReader.computeIfAbsent(g.first().reader(), r -> new ArrayList<>()).add(g));
        byReader.forEach((reader, own) -> read(reader, own, task));
    }

    private void read(Contribution reader, List<Group> own, Task task) {
        List<String> notes = Collections.synchronizedList(new ArrayList<>());
        List<ImageRef> refs;
        Optional<Problem> whole = Optional.empty();
        try {
            refs = reader.<ImageReader<Record>>plugin().list(path, reader.defaults(), task.noting(notes::add));
        } catch (Problem p) {
            refs = List.of();
            whole = Optional.of(p);
        }
        String named = files.isRead(path, reader) ? "" : reader.shortName();
        List<ImageRef> choices = refs.stream().filter(r -> r.aside().isEmpty()).toList();
        for (Group group : own) {
            List<ImageRef> parts = of(group, choices);
            for (ImageRef part : parts) {
                images.put(part, found(group, part, choices.size() == 1, parts.size(), named));
            }
            if (parts.isEmpty()) {
                Optional<String> unlikely = unlikely(of(group, refs));
                String why = whole.map(Problem::what).or(() -> unlikely).or(() -> because(notes, group.name())).orElse("its reader makes no image of it");
                aside.add(new SetAside(path, group.files().size(), pseudonyms.hide(id(group), Groups.what(group) + ": " + why)));
            }
        }
    }

    private static List<ImageRef> of(Group group, List<ImageRef> refs) {
        return refs.stream().filter(r -> r.item().equals(group.name()) || r.item().startsWith(group.name() + "/")).toList();
    }

    /** Why nobody is likely to mean the images, and how they are read all the same. */
    private static Optional<String> unlikely(List<ImageRef> aside) {
        return aside.isEmpty() ? Optional.empty()
                : Optional.of(aside.getFirst().aside() + "; to be used, it must be named: " + aside.stream().map(r -> "item " + r.item()).collect(Collectors.joining(", ")));
    }

    /** What the reader noted of an image that it left aside. */
    private static Optional<String> because(List<String> notes, String group) {
        return notes.stream().filter(n -> n.contains(group)).findFirst().map(n -> n.substring(n.indexOf(group) + group.length()).replaceFirst("^[^\\p{L}]+", ""));
    }

    private FoundImage found(Group group, ImageRef ref, boolean alone, int parts, String reader) {
        FileEntry entry = group.first().entry();
        Map<String, String> about = new TreeMap<>(entry.about());
        about.putAll(ref.about());
        String id = about.getOrDefault("PatientID", "");
        String patient = pseudonyms.of(id.isEmpty() ? NamedFolders.patient(path) : id);
        String description = pseudonyms.hide(id, about.getOrDefault("SeriesDescription", ""));
        about.put("SeriesDescription", description);
        about.keySet().removeAll(List.of("PatientID", "SOPInstanceUID"));
        return new FoundImage(path, alone ? "" : ref.item(), patient, about.getOrDefault("StudyInstanceUID", ""), group.name(),
                ref.modality().isEmpty() ? about.getOrDefault("Modality", "") : ref.modality(), description, Optional.of(ref.geometry()),
                parts == 1 ? Math.max(group.files().size(), ref.geometry().nz()) : ref.geometry().nz(), ref.frameOfReference(), reader, about);
    }

    private static String id(Group group) {
        return group.first().entry().about().getOrDefault("PatientID", "");
    }

    /** By identity of what the reader tells of each. */
    Map<ImageRef, FoundImage> images() {
        return images;
    }

    List<SetAside> aside() {
        return aside;
    }
}
