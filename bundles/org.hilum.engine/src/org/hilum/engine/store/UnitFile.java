// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.hilum.engine.settings.CanonicalJson;

/**
 * A unit as a file of five lines: what it is and how it was made; what it follows from (canonical JSON; with the kind before
 * it, hashed to the file's name); the content; the model; {@code sha256} of the bytes before that line.
 */
final class UnitFile {
    private static final String SUM = "sha256 ";
    private static final long VERSION = 1;

    private UnitFile() {
    }

    /** Truncated, changed, or not what its name says. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String why) {
            super(why);
        }
    }

    static byte[] bytes(Unit unit) {
        Map<String, Object> head = Map.of("hilum-unit", VERSION, "kind", unit.kind(), "made", unit.made().values());
        String body = String.join("\n", CanonicalJson.write(head), CanonicalJson.write(unit.from().values()), CanonicalJson.write(unit.content().values()),
                unit.model(), "");
        return (body + SUM + ContentHash.of(body) + '\n').getBytes(StandardCharsets.UTF_8);
    }

    static Unit parse(byte[] bytes, String key) throws Broken {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        if (!text.startsWith(SUM, last) || !text.endsWith("\n")) {
            throw new Broken("it is truncated");
        }
        if (!text.substring(last + SUM.length(), text.length() - 1).equals(ContentHash.of(text.substring(0, last)))) {
            throw new Broken("its checksum does not fit");
        }
        String[] lines = text.substring(0, last).split("\n", -1);
        try {
            Tree head = Tree.read(lines[0]);
            String kind = head.text("kind");
            if (head.whole("hilum-unit") != VERSION || !ContentHash.of(kind + " " + lines[1]).equals(key)) {
                throw new Broken("it is not what its name says");
            }
            return new Unit(kind, key, Tree.read(lines[1]), head.tree("made"), Tree.read(lines[2]), lines[3]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Broken(e.getMessage());
        }
    }
}
