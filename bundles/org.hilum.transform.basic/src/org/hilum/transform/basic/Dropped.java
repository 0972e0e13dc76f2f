// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.transform.basic;

/** A column that a transform took away, and why. */
public record Dropped(String column, String reason) {
}
