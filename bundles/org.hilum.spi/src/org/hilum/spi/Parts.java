// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a family prepared from a region, for its formulas to read: for each aggregation the members whose values are
 * averaged. Most families have one aggregation with one member; a grey level matrix may have one member a slice. A
 * feature's value is the mean over the members in which it is defined, with a note where it is not in all of them; no
 * aggregation is without a member.
 */
public record Parts<D>(Map<Aggregation, List<D>> members) {
    public Parts {
        Map<Aggregation, List<D>> copy = new EnumMap<>(Aggregation.class);
        members.forEach((aggregation, list) -> copy.put(aggregation, List.copyOf(list)));
        members = Collections.unmodifiableMap(copy);
    }

    /** One value a feature, measured over the volume. */
    public static <D> Parts<D> of(D whole) {
        return new Parts<>(Map.of(Aggregation.VOLUME, List.of(whole)));
    }
}
