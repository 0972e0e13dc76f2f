// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hilum.image.file.Truncated;
import org.hilum.spi.Problem;

/**
 * A header's lines, taken apart: what the format's fields and the file's own keys say, and the names that follow
 * {@code data file: LIST}. Field names are alike with and without their blanks.
 *
 * @param bytes its length, with the empty line that ends it where there is one
 * @param ended whether there was one: voxels may follow it
 */
record HeaderText(Map<String, String> fields, Map<String, String> keys, List<String> list, int bytes, boolean ended) {
    static final String LIST = "LIST";

    private static final Set<String> KNOWN = Set.of("dimension", "type", "blocksize", "encoding", "endian", "content", "min", "max", "oldmin", "oldmax", "datafile", "lineskip", "byteskip",
            "number", "sampleunits", "sizes", "spacings", "thicknesses", "axismins", "axismaxs", "centers", "centerings", "labels", "units", "kinds", "space", "spacedimension", "spaceunits",
            "spaceorigin", "spacedirections", "measurementframe");

    /** Reads up to where the voxels may start. */
    static HeaderText read(InputStream in, String where) throws IOException {
        Lines lines = new Lines(in, where);
        magic(in, lines, where);
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        List<String> list = new ArrayList<>();
        boolean inList = false;
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get();
            if (text.isEmpty()) {
                return new HeaderText(fields, keys, list, lines.bytes(), true);
            }
            if (text.startsWith("#")) {
                continue;
            }
            if (inList) {
                list.add(text.strip());
                continue;
            }
            inList = take(text, fields, keys, where);
        }
        return new HeaderText(fields, keys, list, lines.bytes(), false);
    }

    private static void magic(InputStream in, Lines lines, String where) throws IOException {
        in.mark(8);
        String start = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        in.reset();
        String line = start.equals("NRRD") ? lines.next().orElseThrow() : "";
        if (line.matches("NRRD\\d{4}") && Integer.parseInt(line.substring(4)) > 5) {
            throw new Problem("its version " + line + " is newer than NRRD0005", where, "write the file again as NRRD0005 or older");
        }
        if (!line.matches("NRRD(000[1-5]|00\\.01)")) {
            if (start.length() < 4 && "NRRD".startsWith(start) || "NRRD0001".startsWith(line) && !line.isEmpty()) {
                throw Truncated.problem(where, "inside its header");
            }
            throw new Problem("not an NRRD file: it does not start with NRRD0001 to NRRD0005", where, "give a .nrrd or .nhdr file");
        }
    }

    /** Whether names of files follow to the end of the header. */
    private static boolean take(String line, Map<String, String> fields, Map<String, String> keys, String where) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.startsWith(":=", colon)) {
            keys.put(unescaped(line.substring(0, colon)), unescaped(line.substring(colon + 2)));
            return false;
        }
        if (colon <= 0 || !line.startsWith(": ", colon) && colon != line.length() - 1) {
            throw new Problem("a line of its header is neither 'field: value' nor 'key:=value'", where, "write the file again with the tool that made it");
        }
        String field = line.substring(0, colon).toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        if (!KNOWN.contains(field)) {
            throw new Problem("its header has a field '" + line.substring(0, colon) + "', which the format does not define", where, "correct the field's name; the file's own keys are written with :=");
        }
        String value = line.substring(colon + 1).strip();
        if (fields.putIfAbsent(field, value) != null) {
            throw new Problem("its header has the field '" + line.substring(0, colon) + "' twice", where, "remove one");
        }
        return field.equals("datafile") && value.startsWith(LIST);
    }

    private static String unescaped(String text) {
        return text.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\");
    }
}
