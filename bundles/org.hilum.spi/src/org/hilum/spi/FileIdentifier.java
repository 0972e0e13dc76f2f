// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An {@link ImageReader} of a format in which an image is spread over many files, whose names may say nothing: it tells of a
 * single file what it is, so that a whole archive can be sorted, each file looked at once and by several threads.
 */
public interface FileIdentifier {
    /**
     * What the file is, from as little of it as will do, never its voxels. Also of what the reader itself does not read, as
     * long as it is of its format.
     *
     * @return empty where the file is of another format
     * @throws Problem where it is of this format, but damaged
     */
    Optional<FileEntry> identify(Path file);
}
