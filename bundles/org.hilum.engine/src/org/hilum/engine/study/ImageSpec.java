// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.Optional;

/**
 * The images of one role (arterial, portal, T1, PET…).
 *
 * @param except files of single cases that lie elsewhere
 * @param item which image of a file or folder that holds several; empty where there is one
 * @param reader empty where the file's name tells it
 */
public record ImageSpec(String role, PathPattern path, OwnPaths except, String item, Optional<PluginUse> reader) {
    public ImageSpec(String role, PathPattern path, String item, Optional<PluginUse> reader) {
        this(role, path, OwnPaths.NONE, item, reader);
    }
}
