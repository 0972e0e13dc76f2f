// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;

import org.hilum.engine.registry.Contribution;
import org.hilum.spi.FileEntry;

/** A file and what the reader of its format says of it. */
record Identified(Path file, FileEntry entry, Contribution reader) {
    Path folder() {
        return file.getParent();
    }
}
