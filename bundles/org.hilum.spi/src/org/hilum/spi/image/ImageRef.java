// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One image that a file or folder holds, named without reading its voxels: {@code item} tells it from the others
 * (a series, a volume of a 4D file; empty where there is only one). {@code modality} is DICOM's (CT, MR, PT; empty where
 * unknown), {@code geometry} its grid, from which a run knows beforehand how much memory the image takes, and
 * {@code frameOfReference} DICOM's UID (empty where unknown).
 *
 * @param about what else DICOM says of it, by its keywords: {@code StudyDate}, {@code SeriesDescription}… Of who the patient is
 *        only {@code PatientID}. Empty for other formats
 */
public record ImageRef(Path path, String item, String label, String modality, Quantity quantity, Geometry geometry, String frameOfReference, Map<String, String> about) {
    public ImageRef {
        about = Collections.unmodifiableMap(new TreeMap<>(about));
    }

    /** Of which nothing else is known. */
    public ImageRef(Path path, String item, String label, String modality, Quantity quantity, Geometry geometry, String frameOfReference) {
        this(path, item, label, modality, quantity, geometry, frameOfReference, Map.of());
    }
}
