// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hilum.spi.Problem;

/**
 * The files that {@code data file:} names: one; a list of them ({@code LIST}); or a pattern of their numbers as C prints them,
 * with the first number, the last and the step. Of several files each holds an equal part of the array.
 */
final class DataNames {
    private static final Pattern NUMBERS = Pattern.compile("(-?\\d{1,9})\\s+(-?\\d{1,9})\\s+(-?\\d{1,9})(?:\\s+(\\d{1,9}))?");
    private static final Pattern PLACE = Pattern.compile("%(0?)(\\d{0,2})[du]");
    private static final int MOST = 1 << 16;

    private final FieldValues fields;
    private final long values;
    private final int dimension;
    private final String where;

    DataNames(FieldValues fields, long values, int dimension, String where) {
        this.fields = fields;
        this.values = values;
        this.dimension = dimension;
        this.where = where;
    }

    List<String> of(String given, List<String> list) {
        if (given.matches(HeaderText.LIST + "(\\s+\\d+)?")) {
            checked(list.size(), given.substring(HeaderText.LIST.length()).strip());
            return list;
        }
        String[] pattern = given.split("\\s+", 2);
        Matcher numbers = NUMBERS.matcher(pattern.length == 2 ? pattern[1] : "");
        return numbers.matches() && PLACE.matcher(pattern[0]).find() ? numbered(pattern[0], numbers) : List.of(given);
    }

    private List<String> numbered(String pattern, Matcher m) {
        long first = Long.parseLong(m.group(1));
        long last = Long.parseLong(m.group(2));
        long step = Long.parseLong(m.group(3));
        if (step == 0 || (last - first) / step < 0) {
            throw fields.damaged("its data files are numbered from " + first + " to " + last + " by " + step);
        }
        checked((last - first) / step + 1, m.group(4) == null ? "" : m.group(4));
        Matcher place = PLACE.matcher(pattern);
        if (!place.find() || pattern.substring(place.end()).contains("%")) {
            throw fields.damaged("its data files are named by a pattern that is not understood");
        }
        String format = "%" + (place.group(2).isEmpty() ? "" : place.group(1) + place.group(2)) + "d";
        List<String> names = new ArrayList<>();
        for (long n = first; step > 0 ? n <= last : n >= last; n += step) {
            names.add(pattern.substring(0, place.start()) + String.format(Locale.ROOT, format, n) + pattern.substring(place.end()));
        }
        return names;
    }

    /** As many files as divide the array evenly. */
    private void checked(long files, String subdimension) {
        if (!subdimension.isEmpty() && (subdimension.length() > 2 || Integer.parseInt(subdimension) < 1 || Integer.parseInt(subdimension) > dimension)) {
            throw fields.damaged("its data files are said to have " + subdimension + " dimensions");
        }
        if (files > MOST) {
            throw new Problem("it names " + files + " data files, of which at most " + MOST + " are read", where, "join them into one, or into slabs");
        }
        double[] sizes = fields.numbers("sizes", dimension).orElseThrow();
        long expected = 1;
        for (int a = subdimension.isEmpty() ? dimension - 1 : Integer.parseInt(subdimension); a < dimension; a++) {
            expected = expected > values ? expected : expected * (long) sizes[a];
        }
        boolean slabs = !subdimension.isEmpty() && Integer.parseInt(subdimension) == dimension;
        if (files < 1 || (slabs ? (long) sizes[dimension - 1] % files != 0 : files != expected)) {
            throw new Problem("it names " + files + " data files, which is not how its " + (long) sizes[dimension - 1] + " slices are divided", where,
                    "name one file for each slice, or say of how many dimensions each file is");
        }
    }
}
