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
import org.hilum.spi.image.Volume;

/** A filter with its settings, ready to be applied. */
record FilterRun(String name, ImageFilter<Record> filter, Record settings, List<Response> responses) {
    static FilterRun of(Registry registry, PluginUse use) {
        Contribution plugin = registry.find(Kind.FILTER, use.id());
        ImageFilter<Record> filter = plugin.plugin();
        return new FilterRun(UseName.of(plugin, use.written()), filter, use.settings(), filter.responses(use.settings()));
    }

    Reach reach(Geometry grid) {
        return filter.reach(grid, settings);
    }

    long bytes(Geometry image) {
        return filter.bytes(image, settings);
    }

    /** What a response is called in columns. */
    String name(Response response) {
        return response.name().isEmpty() ? name : name + "." + response.name().replace('/', '_');
    }

    /**
     * All responses in a part of the image, in their order, each used before the next is made.
     *
     * @throws Undefined where the image has no response to the filter
     */
    void applyEach(Volume image, Box part, String region, BiConsumer<Response, Volume> use, Task task) {
        Geometry grid = image.geometry().crop(part);
        Iterator<Response> next = responses.iterator();
        try {
            filter.applyEach(image, part, responses, settings, (response, made) -> {
                if (!next.hasNext() || !next.next().equals(response)) {
                    throw new IllegalStateException("it gave the response " + response.name() + " out of turn");
                }
                if (!made.geometry().equals(grid)) {
                    throw new IllegalStateException("its response lies on another grid than the image");
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
