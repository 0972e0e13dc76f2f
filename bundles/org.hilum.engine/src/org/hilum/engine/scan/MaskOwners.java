// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.hilum.engine.pair.ImageOfMask;
import org.hilum.engine.scan.MaskFiles.Referring;
import org.hilum.engine.scan.NamedFiles.GridMask;
import org.hilum.spi.Problem;
import org.hilum.spi.image.ImageRef;

/** Finds the image that each mask was drawn on: never by chance, so that a mask which may belong to two belongs to none. */
final class MaskOwners {
    private final List<FoundImage> images;
    /** By identity: what a reader told of each image. */
    private final Map<ImageRef, FoundImage> refs;
    private final Pseudonyms pseudonyms;
    private final Map<FoundImage, List<FoundMask>> owned = new LinkedHashMap<>();
    private final List<FoundMask> loose = new ArrayList<>();

    /** @param refs by identity, what readers told of those images that masks may name */
    MaskOwners(List<FoundImage> images, Map<ImageRef, FoundImage> refs, Pseudonyms pseudonyms) {
        this.images = images;
        this.refs = refs;
        this.pseudonyms = pseudonyms;
    }

    /** What a mask says of its image, in DICOM's way. */
    void add(Referring masked) {
        try {
            ImageOfMask found = ImageOfMask.find(masked.ref(), List.copyOf(refs.keySet()));
            own(refs.get(found.image()), masked.mask(), switch (found.by()) {
                case REFERENCED_SERIES -> "it names the series";
                case REFERENCED_FILES -> "it names the files";
                case FRAME_OF_REFERENCE -> "no other image has its frame of reference";
            } + (found.note().isEmpty() ? "" : "; " + found.note()));
        } catch (Problem p) {
            loose.add(masked.mask().because(pseudonyms.hide(masked.file().entry().about().getOrDefault("PatientID", ""), p.what())));
        }
    }

    /** A mask in a file that says nothing: the image of the same patient and visit that lies on its grid; of several the one whose name is most like it. */
    void add(GridMask masked) {
        List<FoundImage> same = images.stream().filter(i -> i.patient().equals(masked.patient()) && i.study().equals(masked.study()) && i.frameOfReference().isEmpty()
                && i.geometry().filter(masked.grid()::sameGrid).isPresent()).toList();
        if (same.isEmpty()) {
            loose.add(masked.mask().because("no image of the same patient lies on its grid"));
            return;
        }
        String stem = NameWords.stem(masked.mask().path());
        Function<FoundImage, Integer> alike = i -> prefix(stem, NameWords.stem(i.path()));
        List<FoundImage> best = same.stream().sorted(Comparator.comparing(alike).reversed()).toList();
        if (best.size() > 1 && alike.apply(best.get(0)).equals(alike.apply(best.get(1)))) {
            loose.add(masked.mask().because(best.size() + " images lie on its grid, and no name tells which is meant"));
            return;
        }
        own(best.getFirst(), masked.mask(), best.size() == 1 ? "no other image lies on its grid" : "of the images on its grid this has the name most like it");
    }

    private static int prefix(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    private void own(FoundImage image, FoundMask mask, String how) {
        owned.computeIfAbsent(image, i -> new ArrayList<>()).add(mask.because(how));
    }

    List<FoundMask> of(FoundImage image) {
        return owned.getOrDefault(image, List.of());
    }

    List<FoundMask> loose() {
        return loose;
    }
}
