// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.Locale;

/** When after the injection of contrast an image was acquired. */
public enum Phase {
    PRE_CONTRAST, ARTERIAL, PORTAL, DELAYED, UNKNOWN;

    /** As it is written: {@code pre-contrast}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
