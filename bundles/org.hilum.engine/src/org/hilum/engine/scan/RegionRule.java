// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import org.hilum.spi.Problem;

/**
 * Which structures are a region, as {@code tumour=GTV*|*tumor*}.
 *
 * @param region empty for structures that are left out
 */
public record RegionRule(String region, String pattern) {
    /** @throws Problem where it is not written so */
    public static RegionRule of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new Problem("this does not say which structures are the region", "--region " + text, "write it as tumour=GTV*, where * stands for any text");
        }
        return new RegionRule(Slug.role(text.substring(0, equals), "--region " + text), text.substring(equals + 1));
    }

    /** That structures of one name are a region; of none where it is empty. */
    static RegionRule only(String structure, String region) {
        return new RegionRule(region, Wildcard.quote(structure));
    }

    /** Whether it fits structures of that name. */
    public boolean holds(String structure) {
        return new Wildcard(pattern).matches(structure);
    }
}
