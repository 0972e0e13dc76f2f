// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.hilum.engine.Nearest;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.text.Yaml;
import org.hilum.spi.Problem;

/** Reads a plug-in with its settings: {@code glcm}, or {@code glcm: { distance: 2 }}. Remembers what its settings refer to. */
final class UseReader {
    private final Path folder;
    private final Registry registry;
    private final List<Reference> references = new ArrayList<>();

    /** @param folder what paths in settings are relative to */
    UseReader(Path folder, Registry registry) {
        this.folder = folder;
        this.registry = registry;
    }

    Registry registry() {
        return registry;
    }

    /** What the settings of all plug-ins that were read refer to. */
    List<Reference> references() {
        return references;
    }

    Optional<PluginUse> read(Kind kind, Spot spot) {
        return read(kind, spot, List.of(), Contribution::defaults);
    }

    /**
     * @param others names that may stand here too, for the message only
     * @param usual the settings where nothing else is said
     */
    Optional<PluginUse> read(Kind kind, Spot spot, List<String> others, Function<Contribution, Record> usual) {
        return name(kind, spot, others).flatMap(name -> find(kind, spot, name, others).flatMap(c -> settings(c, settingsSpot(spot, name), usual)));
    }

    private Optional<String> name(Kind kind, Spot spot, List<String> others) {
        if (spot.node() instanceof Yaml.Scalar) {
            return spot.text();
        }
        if (spot.node() instanceof Yaml.Mapping m && m.entries().size() == 1) {
            return Optional.of(m.entries().getFirst().key().text());
        }
        spot.error("this is " + spot.node().described() + ", not the name of a " + kind.key(),
                "write its name, or name: { its settings }; " + Nearest.cure("", valid(kind, others)));
        return Optional.empty();
    }

    private static Spot settingsSpot(Spot spot, String name) {
        return spot.node() instanceof Yaml.Mapping m ? new Spot(m.entries().getFirst().value(), spot.path().key(name), spot.notes())
                : new Spot(new Yaml.Scalar("", Yaml.Kind.NONE, Yaml.Style.PLAIN, spot.node().span()), spot.path(), spot.notes());
    }

    private Optional<Contribution> find(Kind kind, Spot spot, String name, List<String> others) {
        try {
            return Optional.of(registry.find(kind, name));
        } catch (Problem p) {
            spot.error("there is no " + kind.key() + " " + name, Nearest.cure(name, valid(kind, others)));
            return Optional.empty();
        }
    }

    private List<String> valid(Kind kind, List<String> others) {
        List<String> all = new ArrayList<>(others);
        registry.all(kind).forEach(c -> all.add(c.shortName()));
        return all;
    }

    private Optional<PluginUse> settings(Contribution c, Spot spot, Function<Contribution, Record> usual) {
        try {
            Optional<Record> read = SettingPlaces.read(c.schema(), usual.apply(c), spot);
            read.ifPresent(r -> references.addAll(Reference.in(c, r, spot)));
            return read.map(r -> PluginUse.in(folder, c.id(), c.schema(), r));
        } catch (Problem p) {
            spot.error(p.what() + " (" + p.where() + ")", p.cure());
            return Optional.empty();
        }
    }
}
