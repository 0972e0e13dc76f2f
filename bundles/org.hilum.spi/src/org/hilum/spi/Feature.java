// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.function.ToDoubleFunction;

/**
 * One radiomic feature: its id (stable, lower-case with dashes), its name, IBSI's four-character code (empty where the
 * standard has none or defines it otherwise), its unit, its definition, and its formula over what the family prepared. In
 * the unit {@code {intensity}} stands for the image's own unit, as in {@code {intensity}²}. The definition is the formula
 * as people read it, in the symbols of {@link FeatureFamily#notation}. A formula may throw {@link Undefined}.
 */
public record Feature<D>(String id, String label, String ibsi, String unit, String definition, ToDoubleFunction<? super D> formula) {
    /** A feature whose label says all there is to say of its definition. */
    public Feature(String id, String label, String ibsi, String unit, ToDoubleFunction<? super D> formula) {
        this(id, label, ibsi, unit, "", formula);
    }
}
