// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Places;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.store.CodeHashes;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Plugin;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/** Says of a plug-in in use what its results follow from: id, version, code, all of its settings, and the content of files that they name. */
final class Uses {
    private final Registry registry;
    private final Function<Path, String> hashes;
    private final Predicate<Path> there;
    private final CodeHashes code = new CodeHashes();

    /** For results that are not kept: files that settings name are told apart by their paths. */
    Uses(Registry registry) {
        this(registry, Path::toString);
    }

    /** @param hashes gives the content hash of a file that settings name */
    Uses(Registry registry, Function<Path, String> hashes) {
        this(registry, hashes, Files::exists);
    }

    private Uses(Registry registry, Function<Path, String> hashes, Predicate<Path> there) {
        this.registry = registry;
        this.hashes = hashes;
        this.there = there;
    }

    /** The same, but that this file is taken to be there: somebody will make it before it is needed. */
    Uses promised(Path file) {
        return new Uses(registry, named -> isSame(named, file) ? "" : hashes.apply(named), named -> isSame(named, file) || Files.exists(named));
    }

    static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    Registry registry() {
        return registry;
    }

    Contribution find(Kind kind, PluginUse use) {
        return registry.find(kind, use.id());
    }

    Map<String, Object> content(Kind kind, PluginUse use) {
        Contribution found = find(kind, use);
        Plugin<?> plugin = found.plugin();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", found.id());
        content.put("version", found.version());
        content.put("code", code.withRequired(plugin.getClass()));
        content.put("settings", Settings.write(found.schema(), use.written()));
        Map<String, Object> files = new LinkedHashMap<>();
        Places.in(found.schema(), use.settings()).forEach((key, file) -> {
            if (!there.test(file)) {
                String help = found.schema().find(key).map(f -> f.about().help()).orElse("");
                throw new Problem("its setting " + key + " names what is not there: " + file, found.id(), "make it, or correct the path" + (help.isEmpty() ? "" : "; the setting is: " + help));
            }
            files.put(key, hashes.apply(file));
        });
        if (!files.isEmpty()) {
            content.put("files", files);
        }
        return content;
    }

    List<Map<String, Object>> content(Kind kind, List<PluginUse> uses) {
        return uses.stream().map(use -> content(kind, use)).toList();
    }

    /** The host's own part in every result: the engine and the interfaces it shares with plug-ins. */
    Map<String, Object> host() {
        return Map.of("engine", code.of(Uses.class), "spi", code.of(Task.class));
    }

    String code(Class<?> type) {
        return code.of(type);
    }
}
