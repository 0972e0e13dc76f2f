// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.List;
import java.util.Optional;

import org.hilum.engine.study.StabilityCases;

/** Reads {@code stability}: of which cases its table is made. */
final class StabilityReader {
    /** Fewer have no correlation. */
    private static final int LEAST = 2;

    private StabilityReader() {
    }

    static StabilityCases read(Spot spot) {
        return spot.keys("cases").get("cases").flatMap(StabilityReader::cases).orElse(new StabilityCases.All());
    }

    /** How many, or which. */
    private static Optional<StabilityCases> cases(Spot spot) {
        if (spot.isScalar()) {
            return spot.whole(LEAST, Integer.MAX_VALUE).map(n -> new StabilityCases.Drawn(n.intValue()));
        }
        List<String> ids = spot.items().orElse(List.of()).stream().map(Spot::text).flatMap(Optional::stream).distinct().toList();
        if (ids.size() < LEAST) {
            spot.error("stability is told from two cases at least", "write how many are to be drawn (cases: 40), or the ids of two or more");
            return Optional.empty();
        }
        return Optional.of(new StabilityCases.Named(ids));
    }
}
