// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.List;
import java.util.function.BiConsumer;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/**
 * Makes images that bring out structure: wavelets, Laplacian of Gaussian and their like (IBSI 2). A filter throws
 * {@link Undefined} where an image has no response to it: features are then NaN with that reason.
 */
public interface ImageFilter<S extends Record> extends Plugin<S> {
    default List<Response> responses(S settings) {
        return List.of(Response.ONLY);
    }

    /** How far the filter sees on an image of this grid: what a crop must leave around a region; {@link Reach#WHOLE} for all of it. */
    Reach reach(Geometry grid, S settings);

    /** The response on the same grid. */
    Volume apply(Volume image, Response response, S settings, Task task);

    /**
     * Several responses in a part of the image, each given away as soon as it was made so that no more than one need be
     * held. A filter overrides this where its responses share work, or where a part is made with less than the whole.
     *
     * @param part what the responses are wanted of; they lie on this part of the image's grid
     * @param wanted some of {@link #responses}, in their order, which is kept
     */
    default void applyEach(Volume image, Box part, List<Response> wanted, S settings, BiConsumer<Response, Volume> to, Task task) {
        for (Response response : wanted) {
            Volume whole = apply(image, response, settings, task);
            to.accept(response, part.equals(image.geometry().box()) ? whole : whole.crop(part));
        }
    }

    /** The memory in bytes that {@link #applyEach} takes at most, one response included, beside an image of this grid. */
    default long bytes(Geometry image, S settings) {
        return (5L * Double.BYTES + Float.BYTES) * image.count();
    }
}
