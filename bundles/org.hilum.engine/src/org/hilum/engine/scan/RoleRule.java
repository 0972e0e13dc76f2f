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

import org.hilum.spi.Problem;

/**
 * Which images have a role, as {@code ct=modality:CT} or {@code portal=phase:portal,description:*1mm*}: all conditions must
 * hold.
 *
 * @param conditions keyword to pattern: modality, description, phase, patient, path, or a keyword of DICOM
 */
public record RoleRule(String role, Map<String, String> conditions) {
    private static final List<String> OWN = List.of("modality", "description", "phase", "patient", "path");

    public RoleRule {
        conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    }

    /** @throws Problem where it is not written so */
    public static RoleRule of(String text) {
        int equals = text.indexOf('=');
        Map<String, String> conditions = new LinkedHashMap<>();
        for (String one : text.substring(equals + 1).split(",")) {
            int colon = one.indexOf(':');
            if (equals < 1 || colon < 1) {
                throw new Problem("this does not say which images have the role", "--role " + text, "write it as ct=modality:CT, or as portal=phase:portal,description:*1mm*");
            }
            conditions.put(one.substring(0, colon).strip(), one.substring(colon + 1).strip());
        }
        return new RoleRule(Slug.role(text.substring(0, equals), "--role " + text), conditions);
    }

    boolean holds(SeriesRow row) {
        return conditions.entrySet().stream().allMatch(c -> value(row, c.getKey()).filter(new Wildcard(c.getValue())::matches).isPresent());
    }

    private static Optional<String> value(SeriesRow row, String keyword) {
        FoundImage image = row.image();
        return switch (OWN.indexOf(keyword.toLowerCase(Locale.ROOT))) {
            case 0 -> Optional.of(image.modality());
            case 1 -> Optional.of(image.description());
            case 2 -> Optional.of(row.phase().phase().toString());
            case 3 -> Optional.of(image.patient());
            case 4 -> Optional.of(image.path().toString().replace('\\', '/'));
            default -> {
                Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                anyCase.putAll(image.about());
                yield Optional.ofNullable(anyCase.get(keyword));
            }
        };
    }
}
