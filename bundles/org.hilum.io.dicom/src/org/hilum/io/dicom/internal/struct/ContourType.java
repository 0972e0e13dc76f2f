// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import java.util.Arrays;
import java.util.Optional;

/** How the points of a contour are meant (PS3.3, C.8.8.6.1), named as there. */
public enum ContourType {
    /** One place. */
    POINT(false),
    /** A line. */
    OPEN_PLANAR(false),
    /** A line through several planes. */
    OPEN_NONPLANAR(false),
    /** A polygon; what becomes of several on one plane the standard leaves to keyholes, see {@link NestedContours}. */
    CLOSED_PLANAR(true),
    /** A polygon of which several on one plane are combined by exclusive or. */
    CLOSEDPLANAR_XOR(true);

    private final boolean closed;

    ContourType(boolean closed) {
        this.closed = closed;
    }

    /** Whether it encloses anything. */
    public boolean isClosed() {
        return closed;
    }

    static Optional<ContourType> of(String term) {
        return Arrays.stream(values()).filter(type -> type.name().equals(term)).findFirst();
    }
}
