// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;

/**
 * A structure, segment or label that a scan found.
 *
 * @param item which of those that the file holds
 * @param name what it is called there, or, of a label without a name, what its file is called
 * @param reader short name of the reader, where the file's name does not tell it; else empty
 * @param how why it belongs to its image, or why it belongs to none
 */
public record FoundMask(Path path, String item, String name, String reader, String how) {
    FoundMask because(String why) {
        return new FoundMask(path, item, name, reader, why);
    }
}
