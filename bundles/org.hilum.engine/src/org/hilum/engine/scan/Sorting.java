// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hilum.engine.experiment.Workers;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.ReaderOrder;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.FileEntry;
import org.hilum.spi.FileIdentifier;
import org.hilum.spi.Plugin;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * Says of each file what it is: part of something larger, as its format's reader tells; an image or mask by its name alone; or
 * of no format that can be read. The first reader in {@link ReaderOrder} that takes the file's name says it, unless it looks
 * into files and does not know this one; of files whose name none takes, each that looks into files is asked.
 */
final class Sorting {
    /** Files a piece of work. */
    private static final int PIECE = 50;

    private final List<Contribution> readers;
    private final Task task;
    private final ScanProgress progress;
    private final List<Identified> identified = Collections.synchronizedList(new ArrayList<>());
    private final List<NamedFile> named = Collections.synchronizedList(new ArrayList<>());
    private final List<Path> unknown = Collections.synchronizedList(new ArrayList<>());
    private final List<SetAside> broken = Collections.synchronizedList(new ArrayList<>());

    Sorting(Registry registry, Task task, ScanProgress progress) {
        this.task = task;
        this.progress = progress;
        this.readers = ReaderOrder.of(registry, Kind.IMAGE_READER);
    }

    /** Sorts them all. */
    void sort(List<Path> files, Workers workers) {
        List<Workers.Work> pieces = new ArrayList<>();
        for (int from = 0; from < files.size(); from += PIECE) {
            List<Path> piece = files.subList(from, Math.min(files.size(), from + PIECE));
            pieces.add(run -> piece.forEach(file -> {
                run.check();
                progress.half(sort(file) ? 1 : 2);
            }));
        }
        workers.run(pieces, task);
        // threads end in any order
        identified.sort(Comparator.comparing(Identified::file));
        named.sort(Comparator.comparing(NamedFile::file));
        Collections.sort(unknown);
        broken.sort(Comparator.comparing(SetAside::path));
    }

    /** Whether it will be read again. */
    private boolean sort(Path file) {
        if (!Files.isReadable(file)) {
            broken.add(new SetAside(file, 1, "it may not be read: check who may"));
            return false;
        }
        try {
            for (Contribution c : asked(file)) {
                Plugin<?> reader = c.plugin();
                if (!(reader instanceof FileIdentifier identifier)) {
                    named.add(new NamedFile(file, c));
                    return true;
                }
                Optional<FileEntry> entry = identifier.identify(file);
                if (entry.isPresent()) {
                    identified.add(new Identified(file, entry.get(), c));
                    return true;
                }
            }
            unknown.add(file);
        } catch (Problem p) {
            broken.add(new SetAside(file, 1, p.what()));
        }
        return false;
    }

    /** Those that take its name; then those that may know it whatever it is called. */
    private List<Contribution> asked(Path file) {
        Map<Boolean, List<Contribution>> byName = readers.stream().collect(Collectors.partitioningBy(c -> ImageFiles.takes(c, file)));
        return Stream.concat(byName.get(true).stream(), byName.get(false).stream().filter(c -> c.plugin() instanceof FileIdentifier)).toList();
    }

    List<Identified> identified() {
        return identified;
    }

    List<NamedFile> named() {
        return named;
    }

    List<Path> unknown() {
        return unknown;
    }

    List<SetAside> broken() {
        return broken;
    }
}
