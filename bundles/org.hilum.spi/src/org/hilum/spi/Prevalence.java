// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

/** The model of a recipe whose selection kept no column: everybody gets the share of positive training cases. */
public record Prevalence(double positive) {
}
