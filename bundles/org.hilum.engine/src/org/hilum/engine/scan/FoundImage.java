// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.hilum.spi.image.Geometry;

/**
 * An image that a scan found.
 *
 * @param path the file, or the folder with its files
 * @param item which of those that {@code path} holds; empty where it is the only one
 * @param patient id, or what stands in its place
 * @param study tells the examinations of a patient apart; empty where nothing does
 * @param series tells apart what was acquired or computed at once
 * @param modality as DICOM calls it; empty where unknown
 * @param geometry empty where the image cannot be put together
 * @param images files or slices
 * @param frameOfReference DICOM's UID; empty where unknown
 * @param reader short name of the reader, where the path does not tell it; else empty
 * @param about what else DICOM says of it, by keyword
 */
public record FoundImage(Path path, String item, String patient, String study, String series, String modality, String description, Optional<Geometry> geometry,
        int images, String frameOfReference, String reader, Map<String, String> about) {
    public FoundImage {
        about = Collections.unmodifiableMap(new TreeMap<>(about));
    }

    /** What DICOM says under a keyword; empty for nothing. */
    String told(String keyword) {
        return about.getOrDefault(keyword, "");
    }
}
