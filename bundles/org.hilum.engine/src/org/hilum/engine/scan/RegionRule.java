// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import org.hilum.spi.Problem;

/** Which structures are a region, as {@code tumour=GTV*|*tumor*}. */
public record RegionRule(String region, String pattern) {
    /** @throws Problem where it is not written so */
    public static RegionRule of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new Problem("this does not say which structures are the region", "--region " + text, "write it as tumour=GTV*, where * stands for any text");
        }
        return new RegionRule(Slug.role(text.substring(0, equals), "--region " + text), text.substring(equals + 1));
    }

    boolean holds(FoundMask mask) {
        return new Wildcard(pattern).matches(mask.name());
    }
}
