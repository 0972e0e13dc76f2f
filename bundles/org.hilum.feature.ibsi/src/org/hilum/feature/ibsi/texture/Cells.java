// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.texture;

/** The cells of a matrix that are not 0, row by row: {@code size} of them. For reading only. */
public record Cells(int size, int[] levels, int[] extents, double[] counts) {
}
