// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways to write a text in place of a scalar, the one nearest to how that was written first. */
final class ScalarStyle {
    private ScalarStyle() {
    }

    static List<String> candidates(String value, Yaml.Scalar old, boolean flow, String indent, String lineBreak) {
        Set<String> ways = new LinkedHashSet<>();
        switch (old.style()) {
            case PLAIN -> {
                // where a number stood and text is wanted, the study takes the value as text: no need to quote the next one
                boolean number = old.kind() == Yaml.Kind.INTEGER || old.kind() == Yaml.Kind.REAL;
                if (Scalars.isPlain(value, flow) && number && YamlReader.kind(value) == old.kind()) {
                    ways.add(value);
                }
            }
            case SINGLE_QUOTED -> ways.add(Scalars.singleQuoted(value));
            case DOUBLE_QUOTED -> ways.add(Scalars.doubleQuoted(value));
            case LITERAL -> ways.addAll(block('|', value.lines().toList(), value, indent, lineBreak));
            case FOLDED -> ways.addAll(block('>', folded(value), value, indent, lineBreak));
        }
        ways.add(Scalars.text(value, flow));
        ways.add(Scalars.doubleQuoted(value));
        return new ArrayList<>(ways);
    }

    /** Lines of a folded text: a line break of the value is an empty line. */
    private static List<String> folded(String value) {
        List<String> lines = new ArrayList<>();
        for (String line : value.lines().toList()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(line);
        }
        return lines;
    }

    private static List<String> block(char sign, List<String> lines, String value, String indent, String lineBreak) {
        if (value.isBlank() || value.contains("\r") || value.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            return List.of();
        }
        StringBuilder out = new StringBuilder().append(sign).append(value.endsWith("\n") ? "" : "-");
        lines.forEach(line -> out.append(lineBreak).append(line.isEmpty() ? "" : indent + line));
        return List.of(out.toString());
    }
}
