// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.util.Optional;

/** What a chart says of the place under the mouse, which is given in the chart's own units. */
@FunctionalInterface
public interface Reading {
    Reading NOTHING = (x, y) -> Optional.empty();

    Optional<String> at(double x, double y);
}
