// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.List;

/**
 * What was computed of one region.
 *
 * @param id the case, empty where there is only one
 * @param image as whoever asked calls it
 * @param region likewise
 */
public record RegionValues(String id, String image, String region, List<Diagnostic> diagnostics, List<FeatureValue> values) {
    public RegionValues {
        diagnostics = List.copyOf(diagnostics);
        values = List.copyOf(values);
    }
}
