// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.List;
import java.util.function.BiConsumer;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Stride;
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

    /** Which voxels of the image's grid its responses have, from the image's first one on: all of them, or fewer where it decimates. */
    default Stride stride(S settings) {
        return Stride.ONE;
    }

    /** The response at the voxels of the image's grid that {@link #stride} keeps. */
    Volume apply(Volume image, Response response, S settings, Task task);

    /**
     * Several responses in a part of the image, each given away as soon as it was made so that no more than one need be
     * held. A filter overrides this where its responses share work, or where a part is made with less than the whole.
     *
     * @param image all of an image, or a part of it that begins with a voxel kept
     * @param part what the responses are wanted of: they have the voxels kept within it, of which there is one at least
     * @param wanted some of {@link #responses}, in their order, which is kept
     */
    default void applyEach(Volume image, Box part, List<Response> wanted, S settings, BiConsumer<Response, Volume> to, Task task) {
        for (Response response : wanted) {
            Volume whole = apply(image, response, settings, task);
            to.accept(response, part.equals(image.geometry().box()) ? whole : whole.crop(stride(settings).of(part).orElseThrow()));
        }
    }

    /** The memory in bytes that {@link #applyEach} takes at most, one response included, beside an image of this grid. */
    default long bytes(Geometry image, S settings) {
        return (5L * Double.BYTES + Float.BYTES) * image.count();
    }
}
