// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.Nearest;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.image.Processing;
import org.hilum.spi.Problem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The profiles there are, kept as data in {@code profiles.yaml}. */
public final class Profiles {
    /** The profile of whoever names none: the image as it is. */
    public static final String DEFAULT = "as-is";

    private static final String FILE = "profiles.yaml";

    private Profiles() {
    }

    /** All profiles, in the order of the file. */
    public static List<Profile> all() {
        return Known.ALL.values().stream().toList();
    }

    /** @throws Problem naming the nearest profiles */
    public static Profile find(String name) {
        Profile found = Known.ALL.get(name);
        if (found == null) {
            throw new Problem("there is no profile of that name", name, Nearest.cure(name, Known.ALL.keySet()));
        }
        return found;
    }

    /** Read at the first use. */
    private static final class Known {
        static final Map<String, Profile> ALL = read();

        private static Map<String, Profile> read() {
            Map<String, Profile> all = new LinkedHashMap<>();
            try (InputStream in = Profiles.class.getResourceAsStream(FILE)) {
                map(new Load(LoadSettings.builder().setSchema(new CoreSchema()).setLabel(FILE).build()).loadFromInputStream(in))
                        .forEach((name, tree) -> all.put(name, profile(name, map(tree))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all;
        }

        private static Profile profile(String name, Map<String, Object> tree) {
            Map<String, Map<String, Object>> families = new LinkedHashMap<>();
            map(tree.get("families")).forEach((family, settings) -> families.put(family, map(settings)));
            Processing processing = Settings.read(Processing.DEFAULT, map(tree.get("processing")), Where.in(FILE + ", " + name));
            return new Profile(name, ((String) tree.get("about")).strip(), processing, families);
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> map(Object tree) {
            return (Map<String, Object>) tree;
        }
    }
}
