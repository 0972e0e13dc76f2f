// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.hilum.spi.FileEntry;

/** Puts identified files together into what they belong to, and sets copies aside. */
final class Groups {
    /**
     * Files of one series, say, without the copies.
     *
     * @param path the folder that holds them all
     */
    record Group(String name, Path path, List<Identified> files) {
        Identified first() {
            return files.getFirst();
        }
    }

    private final List<Group> images = new ArrayList<>();
    private final List<Identified> masks = new ArrayList<>();
    private final List<SetAside> aside = new ArrayList<>();

    Groups(List<Identified> identified) {
        Map<String, List<Identified>> byGroup = new LinkedHashMap<>();
        Map<List<String>, List<Identified>> others = new LinkedHashMap<>();
        Map<String, Path> masksSeen = new HashMap<>();
        for (Identified one : identified) {
            switch (one.entry().content()) {
                case IMAGE -> byGroup.computeIfAbsent(one.entry().group(), g -> new ArrayList<>()).add(one);
                case OTHER -> others.computeIfAbsent(List.of(one.folder().toString(), one.entry().what()), k -> new ArrayList<>()).add(one);
                case MASK -> {
                    Path earlier = masksSeen.putIfAbsent(one.entry().id(), one.file());
                    if (earlier == null) {
                        masks.add(one);
                    } else {
                        aside.add(new SetAside(one.file(), 1, "the same as " + earlier));
                    }
                }
            }
        }
        others.values().forEach(o -> aside.add(new SetAside(o.size() == 1 ? o.getFirst().file() : o.getFirst().folder(), o.size(), o.getFirst().entry().what())));
        byGroup.forEach(this::add);
    }

    /** A series that lies whole in one folder is read there; what other folders hold of it again is a copy. */
    private void add(String name, List<Identified> files) {
        Map<Path, List<Identified>> folders = new LinkedHashMap<>();
        files.forEach(f -> folders.computeIfAbsent(f.folder(), p -> new ArrayList<>()).add(f));
        Set<String> seen = new LinkedHashSet<>();
        List<Identified> kept = new ArrayList<>();
        // the fullest first, so that half a copy does not stand for the whole
        folders.entrySet().stream().sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size())).forEach(folder -> {
            Set<String> ids = folder.getValue().stream().map(f -> f.entry().id()).collect(Collectors.toSet());
            if (seen.containsAll(ids)) {
                aside.add(new SetAside(folder.getKey(), folder.getValue().size(), "the same images as in " + kept.getFirst().folder()));
            } else {
                seen.addAll(ids);
                kept.addAll(folder.getValue());
            }
        });
        Path path = kept.stream().map(Identified::folder).distinct().reduce(Groups::common).orElseThrow();
        images.add(new Group(name, path, List.copyOf(kept)));
    }

    private static Path common(Path a, Path b) {
        Path above = a;
        while (!b.startsWith(above)) {
            above = above.getParent();
        }
        return above;
    }

    List<Group> images() {
        return images;
    }

    List<Identified> masks() {
        return masks;
    }

    List<SetAside> aside() {
        return aside;
    }

    /** What of a file's own group is, in short, for people. */
    static String what(Group group) {
        FileEntry entry = group.first().entry();
        return entry.what() + entry.about().getOrDefault("SeriesDescription", "").transform(d -> d.isEmpty() ? "" : " \"" + d + "\"");
    }
}
