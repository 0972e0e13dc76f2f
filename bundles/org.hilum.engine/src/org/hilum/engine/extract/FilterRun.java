// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Problem;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Volume;

/** A filter with its settings, ready to be applied. */
record FilterRun(String name, ImageFilter<Record> filter, Record settings, List<Response> responses) {
    static FilterRun of(Registry registry, PluginUse use) {
        Contribution plugin = registry.find(Kind.FILTER, use.id());
        ImageFilter<Record> filter = plugin.plugin();
        return new FilterRun(UseName.of(plugin, use.written()), filter, use.settings(), filter.responses(use.settings()));
    }

    double support() {
        return filter.support(settings);
    }

    /** What a response is called in columns. */
    String name(Response response) {
        return response.name().isEmpty() ? name : name + "." + response.name().replace('/', '_');
    }

    Volume apply(Volume image, Response response, String region, Task task) {
        try {
            Volume made = filter.apply(image, response, settings, task);
            if (!made.geometry().equals(image.geometry())) {
                throw new IllegalStateException("its response lies on another grid than the image");
            }
            return made;
        } catch (Problem | CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Problem("the filter " + name(response) + " failed: " + e, "region " + region, "report it to the filter's author, or leave the filter out", e);
        }
    }
}
