// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.hilum.spi.Problem;

/** The unit files of a study, {@code results/units/kind/ab/key.json}. Safe for any number of readers and writers at once. */
public final class UnitStore {
    private final Path folder;
    private final Consumer<String> tell;

    /** @param tell hears of files that are broken and will be computed again */
    public UnitStore(Path results, Consumer<String> tell) {
        this.folder = results.resolve("units");
        this.tell = tell;
    }

    /** Where the unit of that key is, or would be. */
    public Path file(String kind, String key) {
        return folder.resolve(kind).resolve(key.substring(0, 2)).resolve(key + ".json");
    }

    /** The unit that follows from {@code from}, if it is there and whole. */
    public Optional<Unit> find(String kind, Map<String, Object> from) {
        return find(kind, Unit.key(kind, from));
    }

    public Optional<Unit> find(String kind, String key) {
        Path file = file(kind, key);
        try {
            return Optional.of(UnitFile.parse(Files.readAllBytes(file), key));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (UnitFile.Broken broken) {
            tell.accept("unit " + file + " is broken (" + broken.getMessage() + ") and has to be computed again");
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Keeps a unit for good. */
    public void keep(Unit unit) {
        Path file = file(unit.kind(), unit.key());
        try {
            WholeFile.write(file, UnitFile.bytes(unit));
        } catch (IOException e) {
            throw new Problem("cannot be written: " + e, file.toString(), "check the disk's free space and your rights in the study's folder", e);
        }
    }

    /** Removes what a killed run left half written. Only whoever holds the study's lock may call this. */
    public void sweep() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path left : files.filter(f -> f.getFileName().toString().endsWith(WholeFile.TEMPORARY)).toList()) {
                Files.deleteIfExists(left);
            }
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, e);
        }
    }

    private static Problem unreadable(Path file, Exception e) {
        return new Problem("cannot be read: " + e, file.toString(), "check your rights in the study's folder", e);
    }
}
