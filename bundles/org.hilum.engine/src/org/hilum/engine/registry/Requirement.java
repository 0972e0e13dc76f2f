// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.ManifestElement;
import org.hilum.spi.Problem;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** A bundle that another needs: an entry of {@code Require-Bundle}. */
record Requirement(String name, VersionRange range) {
    /** The entries that are not optional. */
    static List<Requirement> parse(String header, String place) {
        List<Requirement> all = new ArrayList<>();
        if (header == null) {
            return all;
        }
        try {
            for (ManifestElement element : ManifestElement.parseHeader("Require-Bundle", header)) {
                if (!"optional".equals(element.getDirective("resolution"))) {
                    String range = element.getAttribute("bundle-version");
                    all.add(new Requirement(element.getValue(), new VersionRange(range == null ? "0.0.0" : range)));
                }
            }
        } catch (BundleException | IllegalArgumentException e) {
            throw new Problem("Require-Bundle cannot be read: " + e.getMessage(), place, "correct META-INF/MANIFEST.MF", e);
        }
        return all;
    }

    boolean isMetBy(Map<String, Version> bundles) {
        Version there = bundles.get(name);
        return there != null && range.includes(there);
    }

    /** What is wrong when it is not met. */
    String complaint(Map<String, Version> bundles) {
        Version there = bundles.get(name);
        return there == null ? "it needs the bundle " + name + ", which is not installed"
                : "it needs " + name + " " + range + ", and " + there + " is installed";
    }
}
