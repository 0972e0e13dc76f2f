// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.util.Locale;

import org.hilum.spi.Problem;

/** How voxels are written behind the header or into a file of their own. */
enum Encoding {
    RAW, GZIP, TEXT;

    static Encoding of(String name, String where) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "raw" -> RAW;
            case "gz", "gzip" -> GZIP;
            case "txt", "text", "ascii" -> TEXT;
            case "bz2", "bzip2" -> throw new Problem("its voxels are compressed by bzip2, which is not read", where, "write the file again with the encoding gzip or raw");
            case "hex" -> throw new Problem("its voxels are written in hexadecimal digits, which is not read", where, "write the file again with the encoding gzip or raw");
            default -> throw new Problem("its encoding " + name + " is none that the format defines", where, "write the file again with the encoding gzip or raw");
        };
    }
}
