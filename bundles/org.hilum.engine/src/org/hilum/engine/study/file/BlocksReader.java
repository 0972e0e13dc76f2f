// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.study.Block;
import org.hilum.engine.study.text.KeyPath;

/** Reads {@code blocks}; a name with braces stands for several blocks that share what is said. */
final class BlocksReader {
    private final ImageBlockReader images;
    private final TableBlockReader tables;
    private final Map<String, KeyPath> origins = new LinkedHashMap<>();

    BlocksReader(ImageBlockReader images, TableBlockReader tables) {
        this.images = images;
        this.tables = tables;
    }

    /** Which entry of the text each block comes from, also those that could not be read. */
    Map<String, KeyPath> origins() {
        return origins;
    }

    List<Block> read(Spot spot) {
        List<Block> blocks = new ArrayList<>();
        List<Spot.Named> entries = spot.entries();
        for (Spot.Named entry : entries) {
            Optional<List<String>> names = Braces.expand(entry.name());
            if (names.isEmpty()) {
                entry.keyError("a brace in " + entry.name() + " has no partner or holds nothing", "write names in braces like {arterial,portal}");
                continue;
            }
            List<String> fresh = names.get().stream().filter(name -> isFresh(name, entry)).toList();
            fresh.forEach(name -> origins.put(name, entry.value().path()));
            blocks.addAll(block(entry, fresh));
        }
        if (entries.isEmpty()) {
            spot.error("the study has no block of columns", "add one, as in: tumour features, named role.region, or a table");
        }
        return blocks;
    }

    private boolean isFresh(String name, Spot.Named entry) {
        KeyPath earlier = origins.get(name);
        if (earlier != null) {
            entry.keyError("the block " + name + " is there already: " + earlier, "remove the name from one of the two");
        }
        return earlier == null;
    }

    private List<? extends Block> block(Spot.Named entry, List<String> names) {
        boolean table = entry.value().entriesQuietly().stream().anyMatch(e -> e.name().equals("table"));
        return table ? tables.read(entry, names) : images.read(entry, names);
    }
}
