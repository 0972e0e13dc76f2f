// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.util.List;

/**
 * Where the values start.
 *
 * @param files their names, relative to the header's folder; empty where they follow the header
 * @param headerBytes length of the header
 * @param lineSkip so many lines come before them in each file
 * @param byteSkip so many bytes after these lines, counted once decompressed; −1 where they are the last in the file
 */
record DataPlace(List<String> files, int headerBytes, long lineSkip, long byteSkip) {
    static final int AT_END = -1;

    boolean isAttached() {
        return files.isEmpty();
    }
}
