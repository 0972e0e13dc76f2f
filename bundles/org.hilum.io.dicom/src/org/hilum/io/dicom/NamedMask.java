// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import org.hilum.spi.image.Mask;

/** A region to be written, and what it is called. */
public record NamedMask(String name, Mask mask) {
    /** A segment's label is of at most this many characters. */
    private static final int LONGEST = 64;

    public NamedMask {
        if (!isName(name)) {
            throw new IllegalArgumentException("a segment can't be called '" + name + "'");
        }
    }

    /** Whether a segment may be called that. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST && name.indexOf('\\') < 0 && name.chars().noneMatch(Character::isISOControl);
    }
}
