// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

import java.util.function.ToDoubleFunction;

/**
 * One radiomic feature: its id (stable, lower-case with dashes), its name, IBSI's four-character code (empty where the
 * standard has none or defines it otherwise), its unit, and its formula over what the family prepared. In the unit
 * {@code {intensity}} stands for the image's own unit, as in {@code {intensity}²}. A formula may throw {@link Undefined}.
 */
public record Feature<D>(String id, String label, String ibsi, String unit, ToDoubleFunction<? super D> formula) {
}
