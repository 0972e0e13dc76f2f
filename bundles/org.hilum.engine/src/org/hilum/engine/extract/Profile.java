// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Processing;

/**
 * A named preset of image processing, and of the families that go with it.
 *
 * @param about what it is for and why it is so
 * @param families short name of each family, with what is set otherwise than the family's defaults
 */
public record Profile(String name, String about, Processing processing, Map<String, Map<String, Object>> families) {
    public Profile {
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
    }

    /** A family's settings under this profile: its defaults, then the profile's, then what {@code tree} says. */
    public PluginUse use(Contribution family, Map<String, ?> tree, Where where) {
        return new PluginUse(family.id(), Settings.read(family.schema(), usual(family), tree, where));
    }

    /** A family's settings under this profile, before anybody's own. */
    public Record usual(Contribution family) {
        return Settings.read(family, families.getOrDefault(family.shortName(), Map.of()), Where.in("profile " + name));
    }

    /** The families of this profile, as it sets them. */
    public List<PluginUse> uses(Registry registry) {
        return families.keySet().stream().map(f -> use(registry.find(Kind.FEATURE, f), Map.of(), Where.in("profile " + name))).toList();
    }
}
