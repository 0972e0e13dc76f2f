// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.List;
import java.util.Optional;

/** A region of interest: drawn by somebody and kept in a file, or made by a segmenter. */
public sealed interface RegionSpec {
    String name();

    /** The other regions that must be there first. */
    List<String> needs();

    /**
     * A mask in a file. It belongs to the role it was drawn on and is read on that image's grid.
     *
     * @param except files of single cases that lie elsewhere
     * @param item the label's number or the structure's name; empty where the file holds one, {@code all} for every label together
     * @param drawnOn the roles it was drawn on: every role where the path names the role, else one
     * @param carryOver whether and how it may be used on other roles
     * @param otherGrid what becomes of a mask that lies on another grid than its image
     * @param reader empty where the file's name tells it
     */
    record DrawnRegion(String name, PathPattern path, OwnPaths except, String item, List<String> drawnOn, CarryOver carryOver,
            OtherGrid otherGrid, Optional<PluginUse> reader) implements RegionSpec {
        public DrawnRegion {
            drawnOn = List.copyOf(drawnOn);
        }

        /** With the masks of all cases where the pattern says, on their images' grids. */
        public DrawnRegion(String name, PathPattern path, String item, List<String> drawnOn, CarryOver carryOver, Optional<PluginUse> reader) {
            this(name, path, OwnPaths.NONE, item, drawnOn, carryOver, OtherGrid.REFUSE, reader);
        }

        @Override
        public List<String> needs() {
            return List.of();
        }
    }

    /** A region that a segmenter makes on each role's image, from other regions or from none. */
    record SegmentedRegion(String name, PluginUse segmenter, List<String> needs) implements RegionSpec {
        public SegmentedRegion {
            needs = List.copyOf(needs);
        }
    }

    /** Whether a mask may be used on an image it was not drawn on. */
    enum CarryOver {
        /** No: breath-holds differ. */
        NO,
        /** Both images share a frame of reference and the patient did not move. */
        SAME_FRAME,
        /** The images were registered to each other. */
        REGISTERED
    }

    /** What becomes of a mask that lies on another grid than the image it was drawn on. */
    enum OtherGrid {
        /** It is refused: often it is the mask of another image. */
        REFUSE,
        /** It is resampled onto the image's grid by nearest neighbour. */
        NEAREST
    }
}
