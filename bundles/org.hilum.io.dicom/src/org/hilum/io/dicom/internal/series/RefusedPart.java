// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.nio.file.Path;
import java.util.List;

import org.hilum.dicom.Tag;
import org.hilum.spi.Problem;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;

/**
 * One of several volumes of a series that can't be read, as a contrast phase with a missing slice. It is listed all the same: if
 * it were not, another phase would be the only one, and might be taken for it.
 *
 * @param rough its planes, as if they were even
 */
public record RefusedPart(Stack rough, Problem why) {
    static RefusedPart of(String item, Division.Part part, Problem why) {
        Places places = new Places(part.planes());
        double gap = places.count() > 1 && places.medianGap() > Places.SAME_PLACE ? places.medianGap() : 1;
        return new RefusedPart(new Stack(item, places.planes(), Stacking.grid(places.planes().getFirst(), places.count(), gap, why.where()), List.of(), List.of(), List.of()), why);
    }

    String label() {
        return About.label(rough) + "; it cannot be read: " + why.what();
    }

    ImageRef ref(Path path) {
        return new ImageRef(path, rough.item(), label(), rough.first().kind().modality(), Quantity.ARBITRARY, rough.geometry(),
                rough.first().data().text(Tag.FrameOfReferenceUID).orElse(""), About.of(rough));
    }
}
