// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.List;

/**
 * An image with what a scan makes of it.
 *
 * @param visit counted from 1 in the order of time, so that no date need be told
 * @param study the patient's examination, counted likewise
 * @param masks drawn on it
 */
public record SeriesRow(FoundImage image, int visit, int study, PhaseGuess phase, List<FoundMask> masks) {
    public SeriesRow {
        masks = List.copyOf(masks);
    }
}
