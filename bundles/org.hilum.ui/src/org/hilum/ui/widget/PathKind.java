// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.widget;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a path may lead to. */
public enum PathKind {
    FILE, FOLDER,
    /** An image or mask: one file, or the folder of a DICOM series. */
    EITHER;

    /** Whether something of this kind is there. */
    public boolean isThere(Path path) {
        return switch (this) {
            case FILE -> Files.isRegularFile(path);
            case FOLDER -> Files.isDirectory(path);
            case EITHER -> Files.exists(path);
        };
    }
}
