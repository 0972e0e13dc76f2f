// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One mask that a file or folder holds, named without reading its voxels: {@code item} tells it from the others (a label's
 * number, an ROI's name; empty where there is only one, {@code all} for every label together), {@code label} is for people,
 * {@code frameOfReference} DICOM's UID (empty where unknown), {@code about} whatever else helps to find its image, by DICOM's
 * keywords (several values parted by backslashes).
 */
public record MaskRef(Path path, String item, String label, String frameOfReference, Map<String, String> about) {
    public MaskRef {
        about = Collections.unmodifiableMap(new TreeMap<>(about));
    }

    /** One of which nothing else is known. */
    public MaskRef(Path path, String item, String label, String frameOfReference) {
        this(path, item, label, frameOfReference, Map.of());
    }
}
