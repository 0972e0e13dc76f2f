// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;

import org.hilum.engine.registry.Contribution;

/** A file that is an image or mask by its name, and the reader that takes it. */
record NamedFile(Path file, Contribution reader) {
}
