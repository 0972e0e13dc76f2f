// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The models that are open, each once for its content. The last few stay open for the next region; one that is in use is
 * never closed.
 */
final class Models {
    private static final int KEPT = 4;

    private final ModelFile files = new ModelFile();
    /** In the order of their last use. */
    private final Map<String, Held> open = new LinkedHashMap<>(16, 0.75f, true);

    private static final class Held {
        final Model model;
        int users;

        Held(Model model) {
            this.model = model;
        }
    }

    /** Does something with the model in a file. */
    <T> T with(Path file, Function<Model, T> work) {
        Held held = take(file);
        try {
            return work.apply(held.model);
        } finally {
            giveBack(held);
        }
    }

    private synchronized Held take(Path file) {
        ModelFile.Content content = files.content(file);
        Held held = open.get(content.hash());
        if (held == null) {
            ModelFile.Content whole = content.bytes().isPresent() ? content : files.read(file);
            held = new Held(Model.open(whole.bytes().orElseThrow(), file.toString()));
            open.put(whole.hash(), held);
        }
        held.users++;
        closeIdle();
        return held;
    }

    private synchronized void giveBack(Held held) {
        held.users--;
        closeIdle();
    }

    private void closeIdle() {
        Iterator<Held> eldest = open.values().iterator();
        while (open.size() > KEPT && eldest.hasNext()) {
            Held held = eldest.next();
            if (held.users == 0) {
                eldest.remove();
                held.model.close();
            }
        }
    }
}
