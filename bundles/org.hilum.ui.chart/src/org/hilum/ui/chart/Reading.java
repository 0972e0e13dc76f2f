// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.util.Optional;

/** What a chart says of the place under the mouse, which is given in the units of its axes. */
@FunctionalInterface
public interface Reading {
    Reading NOTHING = (part, x, y) -> Optional.empty();

    /** {@code part} counts the plots of a chart that has several, from above. */
    Optional<String> at(int part, double x, double y);
}
