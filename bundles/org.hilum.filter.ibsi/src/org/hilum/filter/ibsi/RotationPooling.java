// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

/** How the responses to a kernel turned by all right angles become one, so that it matters less how the patient lay. */
public enum RotationPooling {
    /** The kernel is not turned. */
    NONE,
    /** The mean of the responses: 4 in a slice, 24 in a volume. */
    AVERAGE,
    /** The largest of the responses. */
    MAXIMUM
}
