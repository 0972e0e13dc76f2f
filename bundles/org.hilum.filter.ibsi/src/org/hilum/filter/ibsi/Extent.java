// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

/** Whether a filter sees the neighbours in other slices. */
public enum Extent {
    /** In all three directions. */
    VOLUME,
    /** Within each slice by itself. */
    SLICES
}
