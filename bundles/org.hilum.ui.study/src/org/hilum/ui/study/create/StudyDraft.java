// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;

/** A study in the making: what the wizard has asked for so far, and the study.yaml that says it. */
final class StudyDraft {
    private static final String START = "# What to do is said here; what came out stands in results/. Comments like this one stay as they are.\nhilum: 1\n";

    Path folder = Path.of("");
    String name = "";
    Path cases = Path.of("");
    String id = "";
    List<String> ids = List.of();
    String outcome = "";
    String positive = "";
    String profile = "as-is";
    final Map<String, String> images = new LinkedHashMap<>();
    final Map<String, Mask> regions = new LinkedHashMap<>();
    final Map<String, Path> tables = new LinkedHashMap<>();

    /** A drawn region: the pattern of its files, and its label (empty: all that is not 0). */
    record Mask(String pattern, String label) {
    }

    /** A path as a study writes it: relative where it lies in the study's folder. */
    String written(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path home = folder.toAbsolutePath().normalize();
        return (whole.startsWith(home) ? home.relativize(whole) : whole).toString().replace('\\', '/');
    }

    /** The text of study.yaml. */
    String text() {
        StudyText text = StudyText.of(START);
        text = set(text, "name", name);
        text = set(text, "cases", ordered("table", written(cases), "id", id));
        text = set(text, "outcome", ordered("binary", outcome, "positive", positive));
        for (Map.Entry<String, String> image : images.entrySet()) {
            text = text.set(KeyPath.of("images", image.getKey()), image.getValue()).after();
        }
        for (Map.Entry<String, Mask> region : regions.entrySet()) {
            text = text.set(KeyPath.of("regions", region.getKey()), mask(region.getValue())).after();
        }
        if (!images.isEmpty() && !regions.isEmpty()) {
            text = text.set(KeyPath.of("blocks", choice(images.keySet().stream().toList()) + "." + choice(regions.keySet().stream().toList())),
                    Map.of("profile", profile)).after();
        }
        for (Map.Entry<String, Path> table : tables.entrySet()) {
            text = text.set(KeyPath.of("blocks", table.getKey()), Map.of("table", written(table.getValue()))).after();
        }
        if (images.isEmpty() && tables.isEmpty()) {
            text = text.set(KeyPath.of("blocks", "clinical"), Map.of("table", written(cases))).after();
        }
        return arms(text).text();
    }

    private static StudyText set(StudyText text, String key, Object value) {
        return text.set(KeyPath.of(key), value).after();
    }

    private static Map<String, Object> ordered(String firstKey, String first, String secondKey, String second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(firstKey, first);
        map.put(secondKey, second);
        return map;
    }

    private static Map<String, Object> mask(Mask mask) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mask", mask.pattern());
        if (!mask.label().isBlank()) {
            map.put("label", mask.label().matches("\\d{1,9}") ? (Object) Long.valueOf(mask.label()) : mask.label());
        }
        return map;
    }

    private static String choice(List<String> names) {
        return names.size() == 1 ? names.getFirst() : "{" + String.join(",", names) + "}";
    }

    /** With images and tables: each alone, and both together; else one arm of everything. */
    private StudyText arms(StudyText text) {
        if (images.isEmpty() || regions.isEmpty() || tables.isEmpty()) {
            return text.set(KeyPath.of("arms", "all"), Map.of("blocks", List.of("*"))).after();
        }
        List<String> features = new ArrayList<>();
        images.keySet().forEach(role -> features.add(role + ".*"));
        StudyText with = text;
        with = with.set(KeyPath.of("arms", "tables"), Map.of("blocks", List.copyOf(tables.keySet()))).after();
        with = with.set(KeyPath.of("arms", "radiomics"), Map.of("blocks", features)).after();
        return with.set(KeyPath.of("arms", "early"), Map.of("blocks", List.of("*"))).after();
    }
}
