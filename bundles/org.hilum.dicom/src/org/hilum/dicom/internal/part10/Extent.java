// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

/** How far a data set is read. */
public enum Extent {
    /** Up to group 7FE0. */
    BEFORE_PIXELS,
    /** Up to the pixel data, the offset tables before them too. */
    TO_PIXELS,
    /** All but group 7FE0. */
    WHOLE
}
