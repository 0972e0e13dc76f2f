// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.hilum.engine.Nearest;
import org.hilum.spi.Problem;

/** Reads what {@code plugin.xml} files declare at Hilum's extension points, and tells what is wrong with them. */
final class Declarations {
    private static final String OWN = "org.hilum.spi.";

    private final List<Problem> problems;

    /** Of the bundle that declares something. */
    record Origin(String version, boolean builtIn) {
    }

    Declarations(List<Problem> problems) {
        this.problems = problems;
    }

    /** Tells of extensions to points of ours that do not exist: Equinox keeps them in silence. */
    void checkPoints(IExtensionRegistry registry, IContributor contributor, String place) {
        for (IExtension extension : registry.getExtensions(contributor)) {
            String point = extension.getExtensionPointUniqueIdentifier();
            if (point.startsWith(OWN) && kind(point) == null) {
                List<String> valid = new ArrayList<>();
                for (Kind kind : Kind.values()) {
                    valid.add(kind.point());
                }
                problems.add(new Problem("there is no extension point " + point, place + "plugin.xml", Nearest.cure(point, valid)));
            }
        }
    }

    private static Kind kind(String point) {
        for (Kind kind : Kind.values()) {
            if (kind.point().equals(point)) {
                return kind;
            }
        }
        return null;
    }

    List<Contribution> contributions(IExtensionRegistry registry, Function<IContributor, Origin> origin) {
        List<Contribution> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(kind.point())) {
                String where = "plugin.xml of " + element.getContributor().getName();
                if (!element.getName().equals(kind.element())) {
                    problems.add(new Problem("<" + element.getName() + "> means nothing at " + kind.point(), where, "write <" + kind.element() + " …>"));
                } else if (isWhole(element, where)) {
                    Declaration declared = declaration(kind, element, origin.apply(element.getContributor()));
                    all.add(new Contribution(declared, new Loading(declared, element)));
                }
            }
        }
        return all;
    }

    private boolean isWhole(IConfigurationElement element, String where) {
        for (String needed : List.of("id", "name", "class")) {
            String value = element.getAttribute(needed);
            if (value == null || value.isBlank()) {
                String id = element.getAttribute("id");
                problems.add(new Problem("<" + element.getName() + (id == null ? "" : " id=\"" + id + "\"") + "> has no " + needed, where,
                        "add " + needed + "=\"…\""));
                return false;
            }
        }
        return true;
    }

    private static Declaration declaration(Kind kind, IConfigurationElement element, Origin origin) {
        Map<String, String> attributes = new HashMap<>();
        for (String name : element.getAttributeNames()) {
            attributes.put(name, element.getAttribute(name));
        }
        StringBuilder description = new StringBuilder();
        List<Reference> references = new ArrayList<>();
        for (IConfigurationElement child : element.getChildren()) {
            switch (child.getName()) {
                case "description" -> description.append(String.join(" ", words(child.getValue())));
                case "reference" -> references.add(new Reference(orEmpty(child.getAttribute("doi")), orEmpty(child.getAttribute("text"))));
                default -> { }
            }
        }
        return new Declaration(kind, element.getAttribute("id"), element.getAttribute("name"), description.toString(), references,
                formerly(orEmpty(element.getAttribute("formerly"))), element.getContributor().getName(), origin.version(), origin.builtIn(), attributes);
    }

    private static List<String> formerly(String text) {
        List<String> ids = new ArrayList<>();
        for (String id : text.split(",")) {
            if (!id.isBlank()) {
                ids.add(id.trim());
            }
        }
        return ids;
    }

    /** A text's words: plugin.xml is indented, descriptions are one line. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (orEmpty(text) + " ").toCharArray()) {
            if (!Character.isWhitespace(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
