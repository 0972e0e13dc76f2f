// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.spi.Problem;

/**
 * Which images are meant, as {@code modality:CT,description:*1mm*}: all conditions must hold.
 *
 * @param patterns keyword to {@link Wildcard}: modality, description, phase, patient, path, item, or a keyword of DICOM
 */
public record Conditions(Map<String, String> patterns) {
    private static final List<String> OWN = List.of("modality", "description", "phase", "patient", "path", "item");

    public Conditions {
        patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
    }

    /**
     * @param where the option that holds it
     * @throws Problem where it is not written so
     */
    static Conditions of(String text, String where, String example) {
        Map<String, String> patterns = new LinkedHashMap<>();
        // a comma behind a backslash belongs to the pattern
        for (String one : text.split("(?<!\\\\),")) {
            int colon = one.indexOf(':');
            if (colon < 1) {
                throw new Problem("this does not say which images are meant", where, "write it as " + example);
            }
            patterns.put(one.substring(0, colon).strip(), one.substring(colon + 1));
        }
        return new Conditions(patterns);
    }

    /** Those that hold for one image and no other. */
    static Conditions only(FoundImage image) {
        Map<String, String> patterns = new LinkedHashMap<>();
        patterns.put("path", Wildcard.quote(path(image)));
        if (!image.item().isEmpty()) {
            patterns.put("item", Wildcard.quote(image.item()));
        }
        return new Conditions(patterns);
    }

    boolean holds(SeriesRow row) {
        return patterns.entrySet().stream().allMatch(c -> value(row, c.getKey()).filter(new Wildcard(c.getValue())::matches).isPresent());
    }

    private static String path(FoundImage image) {
        return image.path().toString().replace('\\', '/');
    }

    private static Optional<String> value(SeriesRow row, String keyword) {
        FoundImage image = row.image();
        return switch (OWN.indexOf(keyword.toLowerCase(Locale.ROOT))) {
            case 0 -> Optional.of(image.modality());
            case 1 -> Optional.of(image.description());
            case 2 -> Optional.of(row.phase().phase().toString());
            case 3 -> Optional.of(image.patient());
            case 4 -> Optional.of(path(image));
            case 5 -> Optional.of(image.item());
            default -> {
                Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                anyCase.putAll(image.about());
                yield Optional.ofNullable(anyCase.get(keyword));
            }
        };
    }

    /** As an option holds it. */
    @Override
    public String toString() {
        return patterns.entrySet().stream().map(c -> c.getKey() + ":" + c.getValue()).collect(Collectors.joining(","));
    }
}
