// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.file.Path;

/** Hilum's own folder for what can be made again, in the user's cache, as the start script uses it. A plug-in keeps what it unpacks there in a folder of its own name. */
public final class CacheFolder {
    private CacheFolder() {
    }

    public static Path path() {
        String home = System.getProperty("user.home");
        String named = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        if (!named.isEmpty()) {
            return Path.of(named, "hilum");
        }
        String windows = System.getenv().getOrDefault("LOCALAPPDATA", "");
        return windows.isEmpty() ? Path.of(home, ".cache", "hilum") : Path.of(windows, "hilum", "cache");
    }
}
