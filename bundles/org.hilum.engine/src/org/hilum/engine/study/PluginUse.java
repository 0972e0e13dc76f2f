// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.nio.file.Path;

import org.hilum.engine.settings.Places;
import org.hilum.spi.settings.Schema;

/**
 * A plug-in with its settings; {@code id} is the full one, whatever the study calls it.
 *
 * @param settings what the plug-in is given: paths lead from anywhere to their file
 * @param written what results, names and reports show: paths are as somebody wrote them, so that a study can be moved
 */
public record PluginUse(String id, Record settings, Record written) {
    /** Settings without paths, or with paths from the working directory. */
    public PluginUse(String id, Record settings) {
        this(id, settings, settings);
    }

    /** Settings whose paths are relative to a folder. */
    public static PluginUse in(Path folder, String id, Schema<?> schema, Record written) {
        return new PluginUse(id, Places.resolved(schema, written, folder), written);
    }
}
