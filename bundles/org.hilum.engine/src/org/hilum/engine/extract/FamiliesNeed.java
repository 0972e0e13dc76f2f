// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.spi.FeatureFamily;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;

/**
 * An upper estimate of the memory that families take beside a region, one after another: what each leaves with the region for
 * those that follow, once however many share it, and the most that one of them takes beyond its own part of that.
 */
final class FamiliesNeed {
    private FamiliesNeed() {
    }

    static long bytes(List<FamilyRun<?>> families, Geometry box, Discretisation levels) {
        Map<String, Long> kept = new HashMap<>();
        long most = 0;
        for (FamilyRun<?> family : families) {
            Map<String, Long> own = family.shared(box);
            own.forEach((key, bytes) -> kept.merge(key, bytes, Math::max));
            most = Math.max(most, family.bytes(box) - sum(own));
        }
        return ofRegion(families, box, levels) + sum(kept) + most;
    }

    /** Its intensities, and its grey levels by each discretisation that families read. */
    private static long ofRegion(List<FamilyRun<?>> families, Geometry box, Discretisation levels) {
        long discretisations = families.stream().map(f -> f.discretisation(levels)).filter(code -> !code.equals(FeatureFamily.NO_LEVELS)).distinct().count();
        return (Float.BYTES + Integer.BYTES * discretisations) * box.count();
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }
}
