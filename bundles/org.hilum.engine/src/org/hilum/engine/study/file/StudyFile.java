// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.Utf8;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.Study;
import org.hilum.engine.study.text.BrokenText;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.spi.Problem;

/** Opens study files. */
public final class StudyFile {
    /** In bytes; a study is some kilobytes. */
    static final long LARGEST = 1 << 20;

    private StudyFile() {
    }

    /**
     * The text of the study at {@code place}: a folder that holds {@code study.yaml}, or such a file.
     *
     * @throws Problem where there is none, or it is no text
     */
    public static String text(Path place) {
        Path file = file(place);
        if (!Files.exists(file)) {
            throw new Problem("there is no study here", file.toString(), "name a folder that holds a " + Study.FILE + ", or make one there");
        }
        return Utf8.read(file, LARGEST, "a study is some kilobytes: is this the right file?");
    }

    /** The file of the study at {@code place}. */
    public static Path file(Path place) {
        return Files.isDirectory(place) ? place.resolve(Study.FILE) : place;
    }

    /**
     * Reads the study at {@code place}, a folder or file.
     *
     * @throws Problem where there is no text to read; what is wrong with the text is in the result
     */
    public static StudyReading read(Path place, Registry registry) {
        Path folder = file(place).toAbsolutePath().getParent();
        return read(folder, text(place), registry);
    }

    /** Reads a text as the study of {@code folder}; touches no file but those that plug-ins need to know their features, as a model. */
    public static StudyReading read(Path folder, String text, Registry registry) {
        try {
            return new StudyReader(folder, StudyText.of(text), registry).read();
        } catch (BrokenText e) {
            Finding finding = new Finding(Severity.ERROR, KeyPath.ROOT, e.place(), e.what(), e.cure());
            return new StudyReading(Optional.empty(), Optional.empty(), List.of(finding), Map.of());
        }
    }

    /**
     * The study at {@code place}, a folder or file.
     *
     * @throws Problem its first error; the others are its suppressed exceptions
     */
    public static Study load(Path place, Registry registry) {
        return read(place, registry).orThrow();
    }
}
