// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/**
 * One image that a file or folder holds, named without reading its voxels: {@code item} tells it from the others
 * (a series, a volume of a 4D file; empty where there is only one). {@code modality} is DICOM's (CT, MR, PT; empty where
 * unknown), {@code geometry} its grid, from which a run knows beforehand how much memory the image takes, and
 * {@code frameOfReference} DICOM's UID (empty where unknown).
 *
 * @param about what else DICOM says of it, by its keywords: {@code StudyDate}, {@code SeriesDescription}… Of who the patient is
 *        only {@code PatientID}. Empty for other formats
 * @param aside why nobody is likely to mean it, as {@code it looks like a localizer}: it is then read only where its item is named.
 *        Empty for most
 */
public record ImageRef(Path path, String item, String label, String modality, Quantity quantity, Geometry geometry, String frameOfReference, Map<String, String> about, String aside) {
    private static final int MOST_TOLD = 20;

    public ImageRef {
        about = Collections.unmodifiableMap(new TreeMap<>(about));
    }

    /** Which is not set aside. */
    public ImageRef(Path path, String item, String label, String modality, Quantity quantity, Geometry geometry, String frameOfReference, Map<String, String> about) {
        this(path, item, label, modality, quantity, geometry, frameOfReference, about, "");
    }

    /** Of which nothing else is known. */
    public ImageRef(Path path, String item, String label, String modality, Quantity quantity, Geometry geometry, String frameOfReference) {
        this(path, item, label, modality, quantity, geometry, frameOfReference, Map.of());
    }

    /**
     * The one that is meant of those that a file or folder holds.
     *
     * @param item empty for the only one that is not set aside
     * @throws Problem where none is meant, or several may be, naming those that there are
     */
    public static ImageRef choose(List<ImageRef> refs, String item, Path path) {
        List<ImageRef> choices = refs.stream().filter(r -> item.isEmpty() ? r.aside.isEmpty() : r.item.equals(item)).toList();
        if (choices.size() == 1) {
            return choices.getFirst();
        }
        if (item.isEmpty() && choices.isEmpty() && !refs.isEmpty()) {
            throw new Problem("it holds no image but what is set aside: " + refs.stream().map(r -> r.aside).distinct().collect(Collectors.joining(", ")), path.toString(),
                    "if it is meant, say which item: " + told(refs, false));
        }
        throw new Problem(item.isEmpty() ? "it holds " + choices.size() + " images" : "it holds no single image " + item, path.toString(),
                "say which item: " + told(item.isEmpty() ? choices : refs, true));
    }

    private static String told(List<ImageRef> refs, boolean why) {
        return refs.stream().limit(MOST_TOLD).map(r -> r.item + " (" + r.label + (why && !r.aside.isEmpty() ? "; " + r.aside : "") + ")").collect(Collectors.joining(", "))
                + (refs.size() > MOST_TOLD ? ", …" : "");
    }
}
