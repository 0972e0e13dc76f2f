// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.pair;

import org.hilum.spi.Problem;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.MaskRef;

/** Positions of different frames of reference say nothing of each other, unless somebody has registered the images. */
public final class FramesOfReference {
    private FramesOfReference() {
    }

    /**
     * Nothing where they are alike, or one is not known.
     *
     * @param registered whether the study says that both lie alike all the same
     * @throws Problem where image and mask lie in different ones
     */
    public static void check(ImageRef image, MaskRef mask, boolean registered) {
        String theirs = image.frameOfReference();
        String own = mask.frameOfReference();
        if (!registered && !theirs.isEmpty() && !own.isEmpty() && !theirs.equals(own)) {
            throw new Problem("mask and image lie in different frames of reference, so that positions in one say nothing of the other", mask.path().toString(),
                    "give the image that the mask was drawn on");
        }
    }
}
