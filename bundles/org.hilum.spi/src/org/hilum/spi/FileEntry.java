// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one of many files is.
 *
 * @param group what belongs together: the files of one group are an image or several, whose
 *        {@link org.hilum.spi.image.ImageRef#item} is the group, or begins with it and a slash (of DICOM, the series' UID)
 * @param id the same for copies of one file (of DICOM, the instance's UID)
 * @param what it is, in a word or two for people: {@code CT}, {@code localizer}; nothing of who the patient is
 * @param about as in {@link org.hilum.spi.image.ImageRef#about}
 */
public record FileEntry(Content content, String group, String id, String what, Map<String, String> about) {
    /** What a file can be used for. */
    public enum Content {
        /** Part of an image, or one. */
        IMAGE,
        /** Masks, for a {@link MaskReader}. */
        MASK,
        /** Neither. */
        OTHER
    }

    public FileEntry {
        about = Collections.unmodifiableMap(new TreeMap<>(about));
    }
}
