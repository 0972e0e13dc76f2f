// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.pair;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.MaskRef;

/**
 * The image that a mask was drawn on, among those that there are: the one of the series that it refers to; else the one whose
 * files it refers to; else, if there is only one, the one that shares its frame of reference.
 *
 * @param note on what does not agree; empty where all does
 */
public record ImageOfMask(ImageRef image, Evidence by, String note) {
    private static final String SERIES = "SeriesInstanceUID";
    private static final String FILES = "SOPInstanceUID";

    /** What tells it. */
    public enum Evidence {
        REFERENCED_SERIES, REFERENCED_FILES, FRAME_OF_REFERENCE
    }

    /** @throws Problem where none can be told, or several could be it: nothing is guessed */
    public static ImageOfMask find(MaskRef mask, List<ImageRef> images) {
        Set<String> series = uids(mask.about(), "Referenced" + SERIES);
        Set<String> files = uids(mask.about(), "Referenced" + FILES);
        List<ImageRef> bySeries = among(images, image -> series.contains(image.about().getOrDefault(SERIES, "")));
        if (bySeries.size() > 1) {
            // phases of one series come as images of their own; only one of them has the files
            List<ImageRef> narrowed = among(bySeries, image -> sharesFiles(image, files));
            bySeries = narrowed.isEmpty() ? bySeries : narrowed;
        }
        Optional<ImageOfMask> found = only(mask, bySeries, Evidence.REFERENCED_SERIES, files)
                .or(() -> only(mask, among(images, image -> sharesFiles(image, files)), Evidence.REFERENCED_FILES, files))
                .or(() -> only(mask, among(images, image -> !mask.frameOfReference().isEmpty() && image.frameOfReference().equals(mask.frameOfReference())), Evidence.FRAME_OF_REFERENCE, files));
        return found.orElseThrow(() -> new Problem("its image is not among the " + images.size() + " that there are: neither the series nor the files that it refers to, nor its frame of reference are theirs",
                mask.path().toString(), "add the images that it was drawn on, or name its image"));
    }

    private static Optional<ImageOfMask> only(MaskRef mask, List<ImageRef> fitting, Evidence by, Set<String> files) {
        if (fitting.size() > 1) {
            throw new Problem(fitting.size() + " images could be the one that it was drawn on: " + fitting.stream().map(ImageRef::label).collect(Collectors.joining("; ")), mask.path().toString(), "name its image");
        }
        return fitting.stream().findFirst().map(image -> new ImageOfMask(image, by, dangling(mask, image, by, files)));
    }

    private static String dangling(MaskRef mask, ImageRef image, Evidence by, Set<String> files) {
        Set<String> there = uids(image.about(), FILES);
        long missing = there.isEmpty() ? 0 : files.stream().filter(file -> !there.contains(file)).count();
        String how = by == Evidence.FRAME_OF_REFERENCE ? "its image was found by the frame of reference alone" : "";
        String what = missing == 0 ? "" : missing + " of the " + files.size() + " files that it refers to are not there";
        return how.isEmpty() && what.isEmpty() ? "" : mask.label() + ": " + how + (how.isEmpty() || what.isEmpty() ? "" : "; ") + what;
    }

    private static boolean sharesFiles(ImageRef image, Set<String> files) {
        return uids(image.about(), FILES).stream().anyMatch(files::contains);
    }

    private static List<ImageRef> among(List<ImageRef> images, Predicate<ImageRef> which) {
        return images.stream().filter(which).toList();
    }

    private static Set<String> uids(Map<String, String> about, String keyword) {
        return about.containsKey(keyword) ? new LinkedHashSet<>(Arrays.asList(about.get(keyword).split("\\\\"))) : Set.of();
    }
}
