// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Manifest;

/** What a run was made with. */
final class Host {
    private Host() {
    }

    static Map<String, String> describe(RunOptions options) {
        Map<String, String> host = new LinkedHashMap<>();
        host.put("hilum", version());
        host.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        host.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version") + " " + System.getProperty("os.arch"));
        host.put("threads", Integer.toString(options.threads()));
        host.put("memory", options.memory() / (1 << 20) + " MiB");
        return host;
    }

    /** The engine bundle's version, read beside its classes: the same way in a jar, in a folder and in OSGi. */
    static String version() {
        String own = Host.class.getName().replace('.', '/') + ".class";
        URL place = Host.class.getResource("Host.class");
        if (place == null || !place.toString().endsWith(own)) {
            return "unknown";
        }
        String manifest = place.toString().substring(0, place.toString().length() - own.length()) + "META-INF/MANIFEST.MF";
        try (InputStream in = URI.create(manifest).toURL().openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version == null ? "unknown" : version;
        } catch (IOException | IllegalArgumentException e) {
            return "unknown";
        }
    }
}
