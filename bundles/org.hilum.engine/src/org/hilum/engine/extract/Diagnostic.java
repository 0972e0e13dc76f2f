// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

/** Something that is known of an extraction beside its features; NaN where it is no number or could not be had, the {@code note} saying what or why. */
public record Diagnostic(String name, double value, String unit, String note) {
}
