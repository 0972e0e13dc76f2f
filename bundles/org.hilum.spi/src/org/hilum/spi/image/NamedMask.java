// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/** A mask that is to be written, and what it is called. */
public record NamedMask(String name, Mask mask) {
    public NamedMask {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a mask has a name");
        }
    }
}
