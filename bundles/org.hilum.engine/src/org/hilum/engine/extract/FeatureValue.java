// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

/** A feature's value with its unit; NaN where it is undefined, the {@code note} saying why. */
public record FeatureValue(FeatureKey key, double value, String unit, String note) {
}
