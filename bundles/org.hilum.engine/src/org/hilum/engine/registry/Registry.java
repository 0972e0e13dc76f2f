// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.RegistryFactory;
import org.hilum.engine.Nearest;
import org.hilum.spi.Problem;

/** The plug-ins there are, by kind and id. It never changes after it was opened. */
public final class Registry {
    private final Map<Kind, Map<String, Contribution>> byId = new EnumMap<>(Kind.class);
    private final List<Problem> problems;

    private Registry(Collection<Contribution> contributions, List<Problem> problems) {
        List<Problem> all = new ArrayList<>(problems);
        for (Kind kind : Kind.values()) {
            byId.put(kind, new TreeMap<>());
        }
        for (Contribution c : contributions) {
            Contribution first = byId.get(c.kind()).putIfAbsent(c.id(), c);
            if (first != null) {
                all.add(new Problem("a second " + c.kind().key() + " has the id " + c.id() + "; it is skipped, that of " + first.bundle() + " " + first.version() + " stays",
                        c.bundle() + " " + c.version(), "give it an id of its own in plugin.xml, or remove one of the two"));
            }
        }
        this.problems = List.copyOf(all);
    }

    /** What is installed: Hilum's own plug-ins and those of the plug-in folders ({@link PluginFolders#standard}). */
    public static Registry open() {
        return open(PluginFolders.standard());
    }

    /** Hilum's own plug-ins and those in the jars of these folders; where two jars hold the same bundle, its highest version. */
    public static Registry open(List<Path> folders) {
        // there is a default registry in Equinox only
        Found found = RegistryFactory.getRegistry() == null ? PlainPlugins.find(folders) : OsgiPlugins.find(folders);
        return new Registry(found.contributions(), found.problems());
    }

    /** Just these plug-ins. */
    public static Registry of(Collection<Contribution> contributions) {
        return new Registry(contributions, List.of());
    }

    /** These plug-ins in addition. */
    public Registry with(Collection<Contribution> more) {
        List<Contribution> both = new ArrayList<>(all());
        both.addAll(more);
        return new Registry(both, problems);
    }

    /** The plug-ins of a kind, by id. */
    public List<Contribution> all(Kind kind) {
        return List.copyOf(byId.get(kind).values());
    }

    /** All plug-ins, by kind, then by id. */
    public List<Contribution> all() {
        List<Contribution> all = new ArrayList<>();
        for (Map<String, Contribution> of : byId.values()) {
            all.addAll(of.values());
        }
        return all;
    }

    /** What could not be used and was left out, with the reason. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The plug-in of that id, of that short name (Hilum's own), or that once had that id.
     *
     * @throws Problem listing the plug-ins of that kind, the nearest names first
     */
    public Contribution find(Kind kind, String name) {
        Contribution known = lookUp(kind, name);
        if (known != null) {
            return known;
        }
        List<String> valid = byId.get(kind).values().stream().map(Contribution::shortName).toList();
        throw new Problem("there is no " + kind.key() + " of that name", name, Nearest.cure(name, valid));
    }

    /**
     * The plug-in of that name, of whatever kind; a short name that several kinds have can be written with its kind, as in
     * {@code mask-reader.nifti}.
     */
    public Contribution find(String name) {
        List<Contribution> found = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Contribution known = lookUp(kind, name);
            if (known == null && name.startsWith(kind.key() + ".")) {
                known = lookUp(kind, name.substring(kind.key().length() + 1));
            }
            if (known != null) {
                found.add(known);
            }
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            List<String> valid = all().stream().map(Contribution::shortName).distinct().sorted(Comparator.naturalOrder()).toList();
            throw new Problem("there is no plug-in of that name", name, Nearest.cure(name, valid));
        }
        throw new Problem("several kinds of plug-in have that name", name,
                "use one of: " + String.join(", ", found.stream().map(c -> c.kind().key() + "." + c.shortName()).toList()));
    }

    private Contribution lookUp(Kind kind, String name) {
        Map<String, Contribution> ids = byId.get(kind);
        Contribution known = ids.get(name);
        String own = Contribution.ownPrefix(kind) + name;
        if (known == null) {
            known = ids.get(own);
        }
        if (known != null) {
            return known;
        }
        for (Contribution c : ids.values()) {
            if (c.formerly().contains(name) || c.formerly().contains(own)) {
                return c;
            }
        }
        return null;
    }
}
