// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import org.hilum.spi.image.Quantity;

/** Units of features of a certain image. */
final class IntensityUnit {
    private static final String PLACE = "{intensity}";
    private static final String ARBITRARY = "a.u.";

    private IntensityUnit() {
    }

    /** The unit with the image's own in place of {@code {intensity}}; one of several factors stands in brackets where it is a quotient itself. */
    static String fill(String unit, Quantity of) {
        if (!unit.contains(PLACE)) {
            return unit;
        }
        String own = of.unit().isEmpty() ? ARBITRARY : of.unit();
        return unit.equals(PLACE) || own.indexOf('/') < 0 ? unit.replace(PLACE, own) : unit.replace(PLACE, "(" + own + ")");
    }
}
