// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.Nearest;
import org.hilum.engine.settings.Where;
import org.hilum.spi.Problem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * What a settings file of {@code extract} says, before it is held against the plug-ins. Its keys are those of a study's block:
 *
 * <pre>
 * profile: ct-abdomen
 * processing: { lowest: -100 }
 * filters: [original, laplacian-of-gaussian: { sigma: 3 }]
 * families: [statistics, glcm: { distance: 2 }]
 * image: { orientation: sform }
 * mask: { orientation: sform }
 * </pre>
 *
 * @param filters empty where the file names none; the image as it is then is the only one
 * @param families empty where the file names none; the profile's then count
 * @param image settings of the image reader
 * @param mask settings of the mask reader
 * @param folder what its paths are relative to
 */
record ExtractionTree(String profile, Map<String, Object> processing, List<Named> filters, List<Named> families, Map<String, Object> image,
        Map<String, Object> mask, Where where, Path folder) {
    private static final List<String> KEYS = List.of("profile", "processing", "filters", "families", "image", "mask");

    /** A plug-in by its name, with what is set of it. */
    record Named(String name, Map<String, Object> settings) {
    }

    /** Just a profile. */
    static ExtractionTree ofProfile(String name) {
        return new ExtractionTree(name, Map.of(), List.of(), List.of(), Map.of(), Map.of(), Where.in("profile " + name), Path.of(""));
    }

    static ExtractionTree read(Path file) {
        Where where = Where.in(file.toString());
        Map<String, Object> tree = map(yaml(text(file), file.toString()), "", where);
        for (String key : tree.keySet()) {
            if (!KEYS.contains(key)) {
                throw new Problem("there is no key " + key, where.at(key), Nearest.cure(key, KEYS));
            }
        }
        Object profile = tree.getOrDefault("profile", Profiles.DEFAULT);
        if (!(profile instanceof String name)) {
            throw new Problem("profile is " + profile, where.at("profile"), "write the name of a profile");
        }
        return new ExtractionTree(name, map(tree.get("processing"), "processing", where), named(tree.get("filters"), "filters", where),
                named(tree.get("families"), "families", where), map(tree.get("image"), "image", where), map(tree.get("mask"), "mask", where), where, file.resolveSibling(""));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Problem("there is no such file", file.toString(), "check the path", e);
        } catch (IOException e) {
            throw new Problem("the file cannot be read (" + e + ")", file.toString(), "check that it is a text file in UTF-8, and its permissions", e);
        }
    }

    static Object yaml(String text, String where) {
        try {
            return new Load(LoadSettings.builder().setSchema(new CoreSchema()).setLabel(where).build()).loadFromString(text);
        } catch (YamlEngineException e) {
            throw new Problem("it is no YAML: " + e.getMessage(), where, "correct the line named", e);
        }
    }

    private static Map<String, Object> map(Object tree, String key, Where where) {
        Map<String, Object> map = new LinkedHashMap<>();
        switch (tree) {
            case null -> {
                return map;
            }
            case Map<?, ?> given -> given.forEach((k, v) -> map.put(String.valueOf(k), v));
            default -> throw new Problem("keys with values are expected, not " + tree, where.at(key), "write key: value, or {key: value}");
        }
        return map;
    }

    /** A list of names, each alone or with its settings. */
    static List<Named> named(Object tree, String key, Where where) {
        List<Named> all = new ArrayList<>();
        if (tree == null) {
            return all;
        }
        if (!(tree instanceof List<?> list)) {
            throw new Problem("a list is expected, not " + tree, where.at(key), "write [name, other-name: {key: value}]");
        }
        for (Object one : list) {
            if (one instanceof Map<?, ?> pair && pair.size() == 1) {
                Map.Entry<?, ?> entry = pair.entrySet().iterator().next();
                String name = String.valueOf(entry.getKey());
                all.add(new Named(name, map(entry.getValue(), key + "." + name, where)));
            } else if (one instanceof String name) {
                all.add(new Named(name, Map.of()));
            } else {
                throw new Problem("a name is expected, not " + one, where.at(key), "write [name, other-name: {key: value}]");
            }
        }
        return all;
    }
}
