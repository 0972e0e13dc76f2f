// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.List;

import org.hilum.spi.image.Volume;

/** Makes images that bring out structure: wavelets, Laplacian of Gaussian and their like (IBSI 2). */
public interface ImageFilter<S extends Record> extends Plugin<S> {
    default List<Response> responses(S settings) {
        return List.of(Response.ONLY);
    }

    /** How far from a voxel, in mm, the image still changes the response there: what a crop must leave around a region. */
    double support(S settings);

    /** The response on the same grid. */
    Volume apply(Volume image, Response response, S settings, Task task);
}
