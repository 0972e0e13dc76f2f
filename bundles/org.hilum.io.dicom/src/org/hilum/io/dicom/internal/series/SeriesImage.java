// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.nio.file.Path;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.value.Conversion;
import org.hilum.spi.image.ImageRef;

/**
 * One volume of a series: its grid, and what its voxels measure.
 *
 * @param aside why it is no choice unless its item is named; empty for most
 */
public record SeriesImage(Stack stack, Conversion conversion, String aside) {
    public ImageRef ref(Path path) {
        return new ImageRef(path, stack.item(), About.label(stack), stack.first().kind().modality(), conversion.quantity(), stack.geometry(),
                stack.first().data().text(Tag.FrameOfReferenceUID).orElse(""), About.of(stack), aside);
    }
}
