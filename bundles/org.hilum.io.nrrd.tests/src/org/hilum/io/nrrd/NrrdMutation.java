// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of an NRRD header field by field: numbers and words that are wrong, though they are numbers and words. */
final class NrrdMutation {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String[] NUMBERS = {"0", "-0", "1", "-1", "2", "3", "4", "5", "12", "0.5", "1e-30", "1e-7", "1e7", "1e300", "-1e300", "1e999", "NaN", "inf", "-inf", "", "x", "(", ")", "none", "32767",
            "65536", "999999999", "2147483647", "4294967296", "-2147483648", "9223372036854775807", "99999999999999999999", "0x10", "1f"};
    private static final String[] WORDS = {"", "none", "raw", "gzip", "ascii", "text", "hex", "bzip2", "unsigned char", "short", "ushort", "int", "longlong", "ulonglong", "float", "double", "block", "little", "big",
            "left-posterior-superior", "RAS", "LAS", "scanner-xyz", "domain domain domain", "list domain domain domain", "vector domain domain", "RGB-color domain domain", "space space space", "\"mm\" \"mm\" \"mm\"",
            "\"cm\" \"cm\" \"cm\"", "\"m\"", "2 3 4", "3 2 2", "2 3 2 2", "1 3 2 2", "(2,0,0) (0,3,0) (0,0,4)", "none (2,0,0) (0,3,0) (0,0,4)", "(0,2,0) (0,0,3) (4,0,0)", "(0,0,0)", "LIST", "LIST 3", "part0", "part%d 0 1 1",
            "part%d 1 0 -1", "part%02d 0 999999999 1", "mutant.nrrd", "../part0", "/etc/passwd", "%d%d%d 1 2 1", "part%s 0 1 1", "."};
    private static final String[] FIELDS = {"dimension", "type", "encoding", "endian", "sizes", "space", "space directions", "space origin", "space units", "kinds", "spacings", "units", "line skip", "byte skip", "data file",
            "content", "measurement frame", "space dimension", "number", "block size"};

    private final RawNrrd raw;
    private final Random random;
    private final StringBuilder how = new StringBuilder();

    NrrdMutation(RawNrrd raw, Random random) {
        this.raw = raw;
        this.random = random;
    }

    NrrdMutation change() {
        List<String> there = new ArrayList<>(raw.fields().keySet());
        String field = there.get(random.nextInt(there.size()));
        String value = raw.fields().get(field);
        switch (random.nextInt(10)) {
            case 0 -> remove(field);
            case 1 -> set(FIELDS[random.nextInt(FIELDS.length)], NUMBERS[random.nextInt(NUMBERS.length)]);
            case 2 -> set(FIELDS[random.nextInt(FIELDS.length)], WORDS[random.nextInt(WORDS.length)]);
            case 3 -> set(field, WORDS[random.nextInt(WORDS.length)]);
            case 4 -> set(field, raw.fields().get(there.get(random.nextInt(there.size()))));
            case 5 -> set(field, (value + " ").repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 5000 : 4)));
            case 6 -> line();
            default -> set(field, otherNumber(value));
        }
        return this;
    }

    private void remove(String field) {
        raw.fields().remove(field);
        how.append("no ").append(field).append("; ");
    }

    private void set(String field, String value) {
        raw.with(field, value);
        how.append(field).append(" is '").append(value.length() > 80 ? value.length() + " characters" : value).append("'; ");
    }

    /** One of the lines behind the fields, such as a segment's, or a new one. */
    private void line() {
        List<String> lines = raw.lines();
        if (lines.isEmpty()) {
            raw.line(FIELDS[random.nextInt(FIELDS.length)] + (random.nextBoolean() ? ": 1" : ":=1"));
        } else {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(lines.get(at));
                case 2 -> lines.set(at, lines.get(at).replaceFirst("_[A-Z]\\w+", List.of("_Name", "_ID", "_Layer", "_LabelValue").get(random.nextInt(4))));
                default -> lines.set(at, otherNumber(lines.get(at)));
            }
        }
        how.append("lines are ").append(lines).append("; ");
    }

    private String otherNumber(String text) {
        List<int[]> places = new ArrayList<>();
        for (Matcher m = NUMBER.matcher(text); m.find();) {
            places.add(new int[] {m.start(), m.end()});
        }
        if (places.isEmpty()) {
            return text + NUMBERS[random.nextInt(NUMBERS.length)];
        }
        int[] place = places.get(random.nextInt(places.size()));
        return text.substring(0, place[0]) + NUMBERS[random.nextInt(NUMBERS.length)] + text.substring(place[1]);
    }

    /** Changes what the format leaves to people. */
    NrrdMutation changeWhatDoesNotMatter() {
        switch (random.nextInt(3)) {
            case 0 -> raw.line("# " + random.nextLong());
            case 1 -> raw.line("key" + random.nextInt() + ":=value\\n" + random.nextInt());
            default -> raw.with("content", "of number " + random.nextInt());
        }
        how.append("content, comment or key; ");
        return this;
    }

    String how() {
        return how.toString();
    }
}
