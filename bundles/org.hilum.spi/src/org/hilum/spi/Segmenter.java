// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.Map;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** Makes a mask from an image and from the masks that it has already, by their region's name. */
public interface Segmenter<S extends Record> extends Plugin<S> {
    /**
     * The mask, on exactly the image's grid.
     *
     * @param masks by region, those that the settings refer to (components with {@code refers = REGION}) among them; all on the image's grid
     * @throws Problem where no such region can be made of this image; an empty mask is no problem here
     */
    Mask segment(Volume image, Map<String, Mask> masks, S settings, Task task);
}
