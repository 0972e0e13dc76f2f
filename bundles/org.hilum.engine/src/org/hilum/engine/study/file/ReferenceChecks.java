// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.Nearest;
import org.hilum.engine.study.Block;
import org.hilum.engine.study.TableBlock;

/** What settings name must exist. */
final class ReferenceChecks {
    private ReferenceChecks() {
    }

    static void check(List<Reference> references, List<String> roles, List<String> regions, List<String> blockNames, List<Block> blocks) {
        for (Reference r : references) {
            switch (r.to()) {
                case NOTHING -> { }
                case REGION -> r.check(regions);
                case ROLE -> r.check(roles);
                case BLOCK -> r.check(blockNames);
                case COLUMN -> column(r, blockNames, blocks);
            }
        }
    }

    /** A column is named {@code block/column}; those of images and of whole tables are known only once they are read. */
    private static void column(Reference r, List<String> blockNames, List<Block> blocks) {
        List<String> listed = new ArrayList<>();
        blocks.forEach(b -> {
            if (b instanceof TableBlock t) {
                t.columns().forEach(c -> listed.add(t.name() + "/" + c.name()));
            }
        });
        String block = r.name().contains("/") ? r.name().substring(0, r.name().indexOf('/')) : "";
        if (!blockNames.contains(block)) {
            r.spot().error("the setting " + r.key() + " names a column " + r.name() + "; a column's name starts with its block and a /",
                    Nearest.cure(r.name(), listed.isEmpty() ? blockNames.stream().map(b -> b + "/…").toList() : listed));
            return;
        }
        boolean known = blocks.stream().anyMatch(b -> b instanceof TableBlock t && t.name().equals(block) && !t.columns().isEmpty());
        if (known) {
            r.check(listed);
        }
    }
}
