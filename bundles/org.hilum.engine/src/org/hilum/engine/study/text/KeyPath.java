// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The way from the root of a text to a value, as in {@code blocks."{arterial,portal}.tumour".families[1].glcm.bin-width}. */
public record KeyPath(List<Step> steps) {
    public static final KeyPath ROOT = new KeyPath(List.of());

    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z0-9_-]+)|\\.?\"((?:[^\"\\\\]|\\\\.)*)\"|\\[(\\d{1,9})]");

    /** One step down. */
    public sealed interface Step {
    }

    /** To the value of a key. */
    public record Key(String name) implements Step {
    }

    /** To an item of a list, counted from 0. */
    public record Index(int place) implements Step {
    }

    public KeyPath {
        steps = List.copyOf(steps);
    }

    public static KeyPath of(String... keys) {
        KeyPath path = ROOT;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    /** @throws IllegalArgumentException where the text is no path */
    public static KeyPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher m = STEP.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!m.find(at) || m.start() != at || at == 0 == text.startsWith(".", at) && m.group(3) == null) {
                throw new IllegalArgumentException("not a path: " + text);
            }
            if (m.group(3) != null) {
                steps.add(new Index(Integer.parseInt(m.group(3))));
            } else {
                steps.add(new Key(m.group(1) != null ? m.group(1) : m.group(2).replaceAll("\\\\(.)", "$1")));
            }
            at = m.end();
        }
        return new KeyPath(steps);
    }

    public KeyPath key(String name) {
        return then(new Key(name));
    }

    public KeyPath item(int place) {
        return then(new Index(place));
    }

    public KeyPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new KeyPath(longer);
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    public Step last() {
        return steps.getLast();
    }

    public KeyPath parent() {
        return new KeyPath(steps.subList(0, steps.size() - 1));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Index i -> out.append('[').append(i.place()).append(']');
                case Key k -> out.append(out.isEmpty() ? "" : ".").append(BARE.matcher(k.name()).matches() ? k.name()
                        : '"' + k.name().replace("\\", "\\\\").replace("\"", "\\\"") + '"');
            }
        }
        return out.toString();
    }
}
