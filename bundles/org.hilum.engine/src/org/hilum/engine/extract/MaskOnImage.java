// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.nio.file.Path;
import java.util.Optional;

import org.hilum.image.NearestTransfer;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GridDifference;
import org.hilum.spi.image.Mask;

/** Whether a mask that was read shares its image's grid, and what becomes of one that does not: decided here for every format. */
public final class MaskOnImage {
    private static final String REFUSED = "the mask lies on another grid than its image: ";

    private MaskOnImage() {
    }

    /** Whether a text, as a run keeps of a problem, tells that the mask in a file was refused for its grid. */
    public static boolean isRefusal(String told, Path mask) {
        return told.contains(mask + ": " + REFUSED);
    }

    /**
     * The mask on the image's own grid.
     *
     * @throws Problem with the difference, unless the study or the user wants such masks resampled; then it is a note
     */
    static Mask place(Mask mask, MaskFile file, Geometry image, Task task) {
        Optional<String> difference = GridDifference.between(image, mask.geometry());
        if (difference.isEmpty()) {
            return mask.on(image);
        }
        return switch (file.otherGrid()) {
            case REFUSE -> throw new Problem(REFUSED + difference.get(), file.path().toString(),
                    "give the mask that was drawn on this image, or, where both lie rightly in the patient, let it be resampled onto the image: other-grid: nearest (--other-grid nearest)");
            case NEAREST -> resampled(mask, file, difference.get(), image, task);
        };
    }

    private static Mask resampled(Mask mask, MaskFile file, String difference, Geometry image, Task task) {
        NearestTransfer moved = NearestTransfer.onto(mask, image, task);
        if (mask.count() > 0 && moved.mask().count() == 0) {
            throw new Problem(moved.lost() == mask.count() ? "the whole mask lies outside of its image: " + difference
                    : "no voxel is left of the mask once it is resampled onto its image: " + difference, file.path().toString(), "check that both are of one patient and one frame of reference");
        }
        task.note("region " + file.region() + ": its mask lay on another grid than its image (" + difference + ") and was resampled onto it by nearest neighbour, from "
                + mask.count() + " voxels to " + moved.mask().count() + (moved.lost() == 0 ? "; none lay outside of the image" : "; " + moved.lost() + " that lay outside of the image are lost"));
        return moved.mask();
    }
}
