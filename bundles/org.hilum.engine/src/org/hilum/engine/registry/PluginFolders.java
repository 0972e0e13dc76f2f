// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where plug-ins that are not part of Hilum are put: one jar each, read by the workbench and the command line alike. */
public final class PluginFolders {
    /** System property, or environment variable, that names another folder than {@code ~/.hilum/plugins}. */
    public static final String NAME = "HILUM_PLUGINS";

    /** System property that names the folder Hilum is installed in, set by the launcher; its {@code dropins} are for everybody on the machine. */
    public static final String HOME = "hilum.home";

    private PluginFolders() {
    }

    /** The user's own plug-in folder. */
    public static Path user() {
        String named = System.getProperty(NAME, System.getenv().getOrDefault(NAME, ""));
        return named.isEmpty() ? Path.of(System.getProperty("user.home"), ".hilum", "plugins") : Path.of(named);
    }

    /** The user's folder, then the installation's {@code dropins} where there is an installation. */
    public static List<Path> standard() {
        List<Path> folders = new ArrayList<>();
        folders.add(user());
        String home = System.getProperty(HOME, "");
        String area = System.getProperty("osgi.install.area", "");
        if (!home.isEmpty()) {
            folders.add(Path.of(home, "dropins"));
        } else if (area.startsWith("file:")) {
            // Equinox writes the folder as a URL and leaves spaces as they are
            folders.add(Path.of(URI.create(area.replace(" ", "%20"))).resolve("dropins"));
        }
        return folders;
    }
}
