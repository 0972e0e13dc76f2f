// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.Yaml;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Schema;

/** Reads settings and tells what is wrong with them at the value or key that it is about. */
final class SettingPlaces implements Where {
    private final List<String> asked = new ArrayList<>();

    private SettingPlaces() {
    }

    /** The record, {@code usual} with what stands at {@code spot} in its place; empty where something is wrong, which is then told. */
    static Optional<Record> read(Schema<?> schema, Record usual, Spot spot) {
        if (spot.isNone()) {
            return Optional.of(usual);
        }
        if (!(spot.node() instanceof Yaml.Mapping m)) {
            spot.error("this is " + spot.node().described() + ", not settings", "write the settings in braces { }, or none");
            return Optional.empty();
        }
        Map<String, Object> tree = Trees.group(m);
        SettingPlaces places = new SettingPlaces();
        List<Problem> problems = Settings.check(schema, usual, tree, places);
        problems.forEach(p -> places.tell(p, spot));
        return problems.isEmpty() ? Optional.of(Settings.read(schema, usual, tree, places)) : Optional.empty();
    }

    /** A ticket by which {@link #tell} finds the path again. */
    @Override
    public String at(String path) {
        asked.add(path);
        return Integer.toString(asked.size() - 1);
    }

    private void tell(Problem problem, Spot spot) {
        KeyPath full = spot.path();
        Yaml node = spot.node();
        boolean key = false;
        for (String piece : asked.get(Integer.parseInt(problem.where())).split("\\.|(?=\\[)")) {
            boolean item = piece.startsWith("[");
            Optional<Yaml> below = item ? item(node, Integer.parseInt(piece.substring(1, piece.length() - 1)) - 1)
                    : node instanceof Yaml.Mapping m ? m.get(piece) : Optional.empty();
            if (below.isEmpty()) {
                break;
            }
            full = item ? full.item(Integer.parseInt(piece.substring(1, piece.length() - 1)) - 1) : full.key(piece);
            node = below.get();
            key = !item;
        }
        if (key && problem.what().startsWith("there is no setting")) {
            spot.notes().addKey(Severity.ERROR, full, problem.what(), problem.cure());
        } else {
            spot.notes().add(Severity.ERROR, full, node, problem.what(), problem.cure());
        }
    }

    private static Optional<Yaml> item(Yaml node, int place) {
        return node instanceof Yaml.Sequence s && place < s.items().size() ? Optional.of(s.items().get(place)) : Optional.empty();
    }
}
