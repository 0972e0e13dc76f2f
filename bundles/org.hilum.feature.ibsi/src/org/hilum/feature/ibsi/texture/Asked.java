// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

import java.util.EnumSet;
import java.util.List;

/** Checks the aggregations that settings ask for. */
public final class Asked {
    private Asked() {
    }

    /** A copy; refused where there is none, or one twice. */
    public static <A extends Enum<A>> List<A> once(List<A> aggregations) {
        if (aggregations.isEmpty()) {
            throw new IllegalArgumentException("at least one aggregation is needed");
        }
        if (EnumSet.copyOf(aggregations).size() != aggregations.size()) {
            throw new IllegalArgumentException("an aggregation is named twice: " + aggregations);
        }
        return List.copyOf(aggregations);
    }
}
