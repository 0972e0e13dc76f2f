// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;

/**
 * Files that a scan found but that are no part of what it tells.
 *
 * @param path the file, or the folder that they lie in
 * @param files how many
 */
public record SetAside(Path path, long files, String reason) {
}
