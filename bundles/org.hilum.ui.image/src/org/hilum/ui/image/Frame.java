// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.Optional;
import org.hilum.ui.image.slice.Plane;
import org.hilum.ui.image.slice.Viewport;
import org.hilum.ui.image.slice.Window;

/**
 * Everything that the pixels of a pane depend on.
 *
 * @param shown a bit for each region that is not hidden
 * @param map hidden with the regions
 */
public record Frame(Picture picture, Plane plane, int slice, Viewport port, Window window, Look look, long shown, Optional<MapOverlay> map) {
    boolean sameSlice(Frame other) {
        return other != null && picture == other.picture && plane == other.plane && slice == other.slice;
    }
}
