// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Problem;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Volume;

/** A filter with its settings, ready to be applied. */
record FilterRun(String name, ImageFilter<Record> filter, Record settings, List<Response> responses) {
    static FilterRun of(Registry registry, PluginUse use) {
        Contribution plugin = registry.find(Kind.FILTER, use.id());
        ImageFilter<Record> filter = plugin.plugin();
        return new FilterRun(UseName.of(plugin, use.written()), filter, use.settings(), filter.responses(use.settings()));
    }

    Stride stride() {
        return filter.stride(settings);
    }

    /** How far around a part of an image {@link #applyEach} needs it: what the filter sees, and back to a voxel that it keeps. */
    Reach reach(Geometry grid) {
        return filter.reach(grid, settings).then(stride().between());
    }

    /** What {@link #applyEach} takes at most for a part of a grid: the image that the filter sees, and what it makes of it. */
    long bytes(Geometry grid, Box part) {
        Geometry seen = grid.crop(reach(grid).around(part, grid));
        return Float.BYTES * (long) seen.count() + filter.bytes(seen, settings);
    }

    /** What a response is called in columns. */
    String name(Response response) {
        return response.name().isEmpty() ? name : name + "." + response.name().replace('/', '_');
    }

    /**
     * All responses in a part of the image, in their order, each used before the next is made. The filter gets no more of
     * the image than it sees from there, from a voxel on that is kept.
     *
     * @param part it begins with a voxel that is kept
     * @throws Undefined where the image has no response to the filter
     */
    void applyEach(Volume image, Box part, String region, BiConsumer<Response, Volume> use, Task task) {
        Box around = stride().back(filter.reach(image.geometry(), settings).around(part, image.geometry()), part);
        Volume seen = around.equals(image.geometry().box()) ? image : image.crop(around);
        Box within = part.within(around);
        Geometry grid = stride().of(seen.geometry()).crop(stride().of(within).orElseThrow());
        Iterator<Response> next = responses.iterator();
        try {
            filter.applyEach(seen, within, responses, settings, (response, made) -> {
                if (!next.hasNext() || !next.next().equals(response)) {
                    throw new IllegalStateException("it gave the response " + response.name() + " out of turn");
                }
                if (!made.geometry().equals(grid)) {
                    throw new IllegalStateException("its response lies on another grid than it says");
                }
                use.accept(response, made);
            }, task);
            if (next.hasNext()) {
                throw new IllegalStateException("it did not give the response " + next.next().name());
            }
        } catch (Problem | CancellationException | Undefined e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Problem("the filter " + name + " failed: " + e, "region " + region, "report it to the filter's author, or leave the filter out", e);
        }
    }
}
