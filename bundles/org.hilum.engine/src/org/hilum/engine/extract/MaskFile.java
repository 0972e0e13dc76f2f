// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.nio.file.Path;
import java.util.Optional;

import org.hilum.engine.study.PluginUse;
import org.hilum.engine.study.RegionSpec.OtherGrid;

/**
 * A mask in a file, and how it is to be read.
 *
 * @param region what notes call it
 * @param item label or structure; empty where the file holds one
 * @param reader empty where the file's name tells it
 * @param otherGrid what becomes of it if it lies on another grid than its image
 */
public record MaskFile(String region, Path path, String item, Optional<PluginUse> reader, OtherGrid otherGrid) {
}
