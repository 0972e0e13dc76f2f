// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.settings;

/** Says where a setting stands, for the person who wrote it: file and line, or the command line. */
@FunctionalInterface
public interface Where {
    /** The place of the setting at this path: keys and, in lists, {@code [1]} for the first, joined by dots; empty for the whole. */
    String at(String path);

    /** One name for the whole, the path behind it. */
    static Where in(String name) {
        return path -> path.isEmpty() ? name : name.isEmpty() ? path : name + ", " + path;
    }
}
