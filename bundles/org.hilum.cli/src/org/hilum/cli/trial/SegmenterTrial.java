// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.util.Map;

import org.hilum.spi.Segmenter;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;

/** Tries a segmenter on an image and named masks. */
final class SegmenterTrial {
    private SegmenterTrial() {
    }

    static Map<String, Object> run(Given given) {
        given.inputs(1, Integer.MAX_VALUE, "an image, then the masks that it needs as NAME=FILE or NAME=FILE#LABEL");
        Segmenter<Record> segmenter = given.plugin().plugin();
        Images images = new Images(given);
        ImageRef image = images.find(given.input(0));
        Mask made = segmenter.segment(images.read(image), images.named(given.inputs().subList(1, given.inputs().size()), image), given.settings(), given.task());
        images.out(made);
        return Map.of("made", Told.mask(made));
    }
}
