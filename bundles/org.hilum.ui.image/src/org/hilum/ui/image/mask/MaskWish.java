// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.mask;

import java.nio.file.Path;
import java.util.List;
import org.hilum.engine.extract.StudyMasks;
import org.hilum.spi.image.NamedMask;

/**
 * Masks that are to be saved, and how.
 *
 * @param of which regions of which case they are
 * @param masks the same as they were read already
 * @param identity whether the file tells of which patient and study they are
 */
public record MaskWish(StudyMasks of, List<NamedMask> masks, Path file, boolean identity) {
    public MaskWish {
        masks = List.copyOf(masks);
    }
}
