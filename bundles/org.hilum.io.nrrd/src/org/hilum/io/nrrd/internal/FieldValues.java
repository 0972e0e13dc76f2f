// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Vec3;

/** Reads numbers, vectors and quoted texts out of a header's fields; what cannot be read is told with the field's name. */
final class FieldValues {
    private static final Pattern VECTOR = Pattern.compile("none|\\([^()]*\\)", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final HeaderText text;
    private final String where;

    FieldValues(HeaderText text, String where) {
        this.text = text;
        this.where = where;
    }

    Optional<String> text(String field) {
        return Optional.ofNullable(text.fields().get(field.replace(" ", ""))).filter(t -> !t.isEmpty());
    }

    String needed(String field) {
        return text(field).orElseThrow(() -> damaged("it has no field " + field));
    }

    long whole(String field, long otherwise) {
        return text(field).map(t -> parsed(field, t, () -> Long.parseLong(t))).orElse(otherwise);
    }

    /** One number for each axis; none where the field is missing. */
    Optional<double[]> numbers(String field, int n) {
        return text(field).map(t -> {
            double[] all = Arrays.stream(t.split("\\s+")).mapToDouble(x -> number(field, x)).toArray();
            return counted(field, all.length, n, all);
        });
    }

    /** One vector, or none, for each axis. */
    Optional<List<Optional<Vec3>>> vectors(String field, int n) {
        return text(field).map(t -> {
            if (!VECTOR.matcher(t).replaceAll("").isBlank()) {
                throw damaged("its field " + field + " is no list of vectors");
            }
            List<Optional<Vec3>> all = new ArrayList<>();
            Matcher m = VECTOR.matcher(t);
            while (m.find()) {
                all.add(m.group().startsWith("(") ? Optional.of(vector(field, m.group())) : Optional.empty());
            }
            return counted(field, all.size(), n, all);
        });
    }

    private Vec3 vector(String field, String text) {
        String[] parts = text.substring(1, text.length() - 1).split(",", -1);
        if (parts.length != 3) {
            throw new Problem("its space has " + parts.length + " dimensions, not 3", where, "write a 3D image, or one with a list of volumes as its fourth axis");
        }
        Vec3 v = new Vec3(number(field, parts[0].strip()), number(field, parts[1].strip()), number(field, parts[2].strip()));
        if (!Double.isFinite(v.length())) {
            throw damaged("its field " + field + " holds " + text);
        }
        return v;
    }

    /** Texts in quotes; those of an empty list are all empty. */
    List<String> quoted(String field, int n) {
        List<String> all = text(field).map(t -> QUOTED.matcher(t).results().map(r -> r.group(1).strip()).toList()).orElse(List.of());
        return all.isEmpty() ? Collections.nCopies(n, "") : counted(field, all.size(), n, all);
    }

    List<String> words(String field, int n) {
        return text(field).map(t -> {
            List<String> all = List.of(t.toLowerCase(Locale.ROOT).split("\\s+"));
            return counted(field, all.size(), n, all);
        }).orElse(Collections.nCopies(n, ""));
    }

    private <T> T counted(String field, int there, int n, T all) {
        if (there != n) {
            throw damaged("its field " + field + " has " + there + " entries, not " + n);
        }
        return all;
    }

    private double number(String field, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "nan", "-nan", "+nan" -> Double.NaN;
            case "inf", "+inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> parsed(field, text, () -> Double.parseDouble(text));
        };
    }

    private interface Parsing<T> {
        T parse();
    }

    private <T> T parsed(String field, String text, Parsing<T> parsing) {
        try {
            return parsing.parse();
        } catch (NumberFormatException e) {
            throw damaged("its field " + field + " holds '" + text + "' where a number is expected");
        }
    }

    Problem damaged(String what) {
        return new Problem("the header is damaged: " + what, where, "write the file again with the tool that made it");
    }
}
