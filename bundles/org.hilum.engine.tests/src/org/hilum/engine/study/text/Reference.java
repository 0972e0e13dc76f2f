// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.List;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What the YAML library says of a text by its own ways, which the edits do not use. */
final class Reference {
    private Reference() {
    }

    /** Maps keep the order of the text. */
    static Object load(String text) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    }

    /** All comments, sorted. */
    static List<String> comments(String text) {
        List<String> found = new ArrayList<>();
        for (Event e : new Parse(LoadSettings.builder().setParseComments(true).build()).parseString(text)) {
            if (e instanceof CommentEvent c && !c.getValue().isBlank()) {
                found.add(c.getValue().strip());
            }
        }
        return found.stream().sorted().toList();
    }
}
