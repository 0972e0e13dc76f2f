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
    /** Columns of the table of cases. */
    List<String> columns = List.of();
    String outcome = "";
    String positive = "";
    String profile = "as-is";
    final List<DraftFile> images = new ArrayList<>();
    final List<DraftFile> masks = new ArrayList<>();
    final Map<String, Path> tables = new LinkedHashMap<>();

    /** A path as a study writes it: relative where it lies in the study's folder. */
    String written(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path home = folder.toAbsolutePath().normalize();
        return (whole.startsWith(home) ? home.relativize(whole) : whole).toString().replace('\\', '/');
    }

    List<String> roles() {
        return images.stream().map(DraftFile::name).toList();
    }

    /** The text of study.yaml. */
    String text() {
        StudyText text = StudyText.of(START);
        text = set(text, KeyPath.of("name"), name);
        text = set(text, KeyPath.of("cases"), ordered("table", written(cases), "id", id));
        text = set(text, KeyPath.of("outcome"), ordered("binary", outcome, "positive", positive));
        for (DraftFile image : images) {
            text = set(text, KeyPath.of("images", image.name()), image.pattern());
        }
        for (DraftFile mask : masks) {
            text = set(text, KeyPath.of("regions", mask.name()), region(mask));
        }
        for (String block : blocks()) {
            text = set(text, KeyPath.of("blocks", block), Map.of("profile", profile));
        }
        for (Map.Entry<String, Path> table : tables.entrySet()) {
            text = set(text, KeyPath.of("blocks", table.getKey()), table(table.getValue()));
        }
        if (blocks().isEmpty() && tables.isEmpty()) {
            text = set(text, KeyPath.of("blocks", "clinical"), table(cases));
        }
        return arms(text).text();
    }

    private static StudyText set(StudyText text, KeyPath at, Object value) {
        return text.set(at, value).after();
    }

    private static Map<String, Object> ordered(String firstKey, Object first, String secondKey, Object second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(firstKey, first);
        map.put(secondKey, second);
        return map;
    }

    private Map<String, Object> region(DraftFile mask) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mask", mask.pattern());
        if (!mask.label().isBlank()) {
            map.put("label", mask.label().matches("\\d{1,9}") ? (Object) Long.valueOf(mask.label()) : mask.label());
        }
        if (images.size() > 1 && !mask.namesRole()) {
            map.put("role", mask.role());
        }
        return map;
    }

    /** Each region on the images it was drawn on; one pattern where all were drawn on all. */
    private List<String> blocks() {
        if (images.isEmpty() || masks.isEmpty()) {
            return List.of();
        }
        if (images.size() == 1 || masks.stream().allMatch(DraftFile::namesRole)) {
            return List.of(choice(roles()) + "." + choice(masks.stream().map(DraftFile::name).toList()));
        }
        return masks.stream().map(m -> (m.namesRole() ? choice(roles()) : m.role()) + "." + m.name()).toList();
    }

    private static String choice(List<String> names) {
        return names.size() == 1 ? names.getFirst() : "{" + String.join(",", names) + "}";
    }

    /** The table of cases holds the outcome too: there the columns to learn from are named. */
    private Map<String, Object> table(Path table) {
        return table.equals(cases) ? ordered("table", written(table), "columns", columns.stream().filter(c -> !c.equals(id) && !c.equals(outcome)).toList())
                : Map.of("table", written(table));
    }

    /** With images and tables: each alone, and both together; else one arm of everything. */
    private StudyText arms(StudyText text) {
        if (blocks().isEmpty() || tables.isEmpty()) {
            return set(text, KeyPath.of("arms", "all"), Map.of("blocks", List.of("*")));
        }
        StudyText with = set(text, KeyPath.of("arms", "tables"), Map.of("blocks", List.copyOf(tables.keySet())));
        with = set(with, KeyPath.of("arms", "radiomics"), Map.of("blocks", List.of("*.*")));
        return set(with, KeyPath.of("arms", "early"), Map.of("blocks", List.of("*")));
    }
}
