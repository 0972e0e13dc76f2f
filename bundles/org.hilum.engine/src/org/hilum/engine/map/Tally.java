// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** How often what was said of voxels; what differs in numbers only is told once, as it was said first. Safe in several threads. */
final class Tally {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?");
    /** Wordings that are remembered as they are, so that the usual ones need not be taken apart again. */
    private static final int REMEMBERED = 1000;

    private final Map<String, String> shapes = new HashMap<>();
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, Long> counts = new LinkedHashMap<>();

    void add(String text) {
        add(text, 1);
    }

    synchronized void add(String text, long times) {
        if (times == 0) {
            return;
        }
        if (shapes.size() > REMEMBERED) {
            shapes.clear();
        }
        String shape = shapes.computeIfAbsent(text, t -> NUMBER.matcher(t).replaceAll("#"));
        first.putIfAbsent(shape, text);
        counts.merge(shape, times, Long::sum);
    }

    /** Takes over what another has counted, as if it had come after. */
    void addAll(Tally other) {
        other.counts().forEach(this::add);
    }

    /** By text, in the order in which they came first. */
    synchronized Map<String, Long> counts() {
        Map<String, Long> told = new LinkedHashMap<>();
        counts.forEach((shape, n) -> told.put(first.get(shape), n));
        return Collections.unmodifiableMap(told);
    }
}
