// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.dicom.DicomFile;
import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;
import org.hilum.spi.image.ImageRef;

/**
 * What a folder holds, without the headers it was found out by.
 *
 * @param notes on what was left aside
 * @param series the files of each, by its UID
 * @param none why there is nothing to choose from; empty where there is
 */
public record Listing(List<ImageRef> refs, List<String> notes, Map<String, List<Path>> series, Optional<Problem> none) {
    public static Listing of(Assembly assembly) {
        Path path = assembly.folder().path();
        List<String> notes = new ArrayList<>();
        String aside = assembly.folder().asideInWords();
        if (!aside.isEmpty()) {
            notes.add("DICOM: left aside in " + path + ": " + aside);
        }
        assembly.images().stream().filter(image -> !image.aside().isEmpty()).collect(Collectors.groupingBy(image -> uid(image.stack().item()), TreeMap::new, Collectors.toList()))
                .values().forEach(parts -> notes.add("DICOM: left aside in " + path + ": " + parts.stream().map(part -> part.stack().item()).collect(Collectors.joining(", ")) + ", because "
                        + parts.getFirst().aside() + "; to be read, it must be named as item"));
        assembly.leftAside().forEach((item, problem) -> notes.add("DICOM: left aside in " + path + ": " + item + ", because " + problem.getMessage()));
        Map<String, List<Path>> series = new LinkedHashMap<>();
        for (DicomFile file : assembly.folder().images()) {
            file.dataSet().text(Tag.SeriesInstanceUID).ifPresent(uid -> series.computeIfAbsent(uid, u -> new ArrayList<>()).add(file.path()));
        }
        return new Listing(assembly.refs(), List.copyOf(notes), series, assembly.none());
    }

    /**
     * The files of the series that an image is of, which are all that is needed to read it.
     *
     * @param item empty for the only one
     * @return empty where no image is meant, or several may be
     */
    public Optional<List<Path>> filesOf(String item) {
        List<ImageRef> meant = refs.stream().filter(r -> item.isEmpty() ? r.aside().isEmpty() : r.item().equals(item)).toList();
        return meant.size() == 1 ? Optional.ofNullable(series.get(uid(meant.getFirst().item()))) : Optional.empty();
    }

    /** Of the series that an item is of. */
    private static String uid(String item) {
        return item.replaceFirst("/.*", "");
    }
}
