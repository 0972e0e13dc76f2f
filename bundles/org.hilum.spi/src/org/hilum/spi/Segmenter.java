// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.Map;

import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** Makes a mask from an image and from the masks that it has already, by their region's name. */
public interface Segmenter<S extends Record> extends Plugin<S> {
    Mask segment(Volume image, Map<String, Mask> masks, S settings, Task task);
}
