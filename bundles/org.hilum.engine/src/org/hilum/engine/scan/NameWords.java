// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the name of a file says that has no header of its own to say it: modality, and whether it is a mask. */
final class NameWords {
    private static final Set<String> MASK = Set.of("mask", "masks", "label", "labels", "labelmap", "seg", "segs", "segmentation", "segmentations", "roi", "rois", "contour", "contours", "gtv",
            "ctv", "lesion", "lesions", "tumor", "tumour", "annotation");
    private static final Set<String> IMAGE = Set.of("image", "images", "img", "vol", "volume", "scan", "series", "phase");
    private static final Set<String> CT = Set.of("ct", "cect", "cbct", "ncct");
    private static final Set<String> MR = Set.of("mr", "mri", "t1", "t2", "t1w", "t2w", "t1ce", "flair", "dwi", "adc", "dce", "pd");
    private static final Set<String> PT = Set.of("pet", "pt", "suv", "fdg");

    private NameWords() {
    }

    /** The name without its endings. */
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("(?i)(\\.nii)?\\.gz$|(\\.seg)?\\.(nrrd|nhdr)$|\\.nii$|\\.[a-z0-9]{1,5}$", "");
    }

    /** What remains of a name without words for what it is and how it was imaged, and without the number of a channel (_0000). */
    static String ownName(Path file) {
        return Arrays.stream(stem(file).replaceFirst("_000\\d$", "").split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])"))
                .filter(w -> !saysHowImaged(w.toLowerCase(Locale.ROOT)) && !MASK.contains(w.toLowerCase(Locale.ROOT)) && !IMAGE.contains(w.toLowerCase(Locale.ROOT)) && !PhaseWords.of(w).isKnown())
                .collect(Collectors.joining()).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }

    /** The words of a name, in lower case. */
    static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
    }

    /** Whether it is one by its name, or by that of its folder. */
    static boolean isMask(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        List<String> own = words(stem(file));
        List<String> folder = file.getParent() == null || file.getParent().getFileName() == null ? List.of() : words(file.getParent().getFileName().toString());
        return name.endsWith(".seg.nrrd") || own.stream().anyMatch(MASK::contains) || folder.size() == 1 && MASK.contains(folder.getFirst()) && own.stream().noneMatch(IMAGE::contains);
    }

    static boolean saysOnlyWhatItIs(String word) {
        return MASK.contains(word) && !Set.of("gtv", "ctv", "tumor", "tumour", "lesion", "lesions").contains(word) || IMAGE.contains(word);
    }

    /** As DICOM calls it; empty where the words do not tell. */
    static String modality(List<String> words) {
        return words.stream().map(w -> CT.contains(w) ? "CT" : MR.contains(w) ? "MR" : PT.contains(w) ? "PT" : "").filter(m -> !m.isEmpty()).findFirst().orElse("");
    }

    /** Words for how an image was made, which a structure's name may repeat: {@code GTV_Mass_MR_T1}. */
    static boolean saysHowImaged(String word) {
        return CT.contains(word) || MR.contains(word) || PT.contains(word);
    }
}
