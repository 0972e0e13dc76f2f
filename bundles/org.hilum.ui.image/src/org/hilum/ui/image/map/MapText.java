// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hilum.engine.map.FeatureMap;
import org.hilum.spi.Problem;
import org.hilum.ui.image.MapOverlay;
import org.hilum.ui.image.Reading;

/** What is said of a map: on one line, and in full. */
final class MapText {
    private MapText() {
    }

    /** What is shown, of how many voxels, and why voxels of the region have no value. */
    static String line(MapOverlay map) {
        FeatureMap made = map.made();
        String what = map.name() + " of " + map.of().region() + (map.of().settings().within().isPresent() ? " on one slice" : "") + ": ";
        String values = made.defined() == 0 ? "no voxel has a value"
                : count(made.defined()) + " voxels, from " + Reading.number(map.range().low()) + " to " + map.text(map.range().high());
        String without = made.undefined().entrySet().stream().filter(e -> !e.getKey().equals(FeatureMap.OUTSIDE)).map(MapText::counted).collect(Collectors.joining("; "));
        return what + values + (without.isEmpty() ? "" : " · without a value: " + without);
    }

    /** All that the command line tells of it, and how it was made. */
    static String full(MapOverlay map) {
        FeatureMap made = map.made();
        List<String> lines = new ArrayList<>();
        lines.add(map.of().settings().window() + (map.of().settings().cut() ? ", cut at the region's edge" : ", reaching over the region's edge"));
        lines.add("settings of " + (map.of().block().name().isEmpty() ? "the profile " + map.of().block().profile() : "the block " + map.of().block().name()));
        lines.add(count(made.defined()) + " of " + count(made.values().geometry().count()) + " voxels have a value");
        made.undefined().entrySet().forEach(e -> lines.add("without a value: " + counted(e)));
        made.notes().entrySet().forEach(e -> lines.add("with a note: " + counted(e)));
        return String.join("\n", lines);
    }

    private static String counted(Map.Entry<String, Long> reason) {
        return count(reason.getValue()) + " " + reason.getKey();
    }

    /** What is wrong, and what to do. */
    static String of(Problem problem) {
        String what = Character.toUpperCase(problem.what().charAt(0)) + problem.what().substring(1);
        return what + (problem.cure().isEmpty() ? "" : "; " + problem.cure());
    }

    /** With thin spaces between thousands. */
    private static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n).replace(',', '\u2009');
    }
}
