// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

/** How a plug-in's id is written in a study: Hilum's own without {@code org.hilum.} and kind. */
final class Written {
    private Written() {
    }

    static String name(String id) {
        return id.startsWith("org.hilum.") ? id.substring(id.indexOf('.', "org.hilum.".length()) + 1) : id;
    }
}
