// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

/**
 * The coefficients of a resolution that are low- or high-pass across and down.
 *
 * @param right 1 where they are high-pass across; likewise {@code down}
 * @param planes bits of magnitude they may have
 * @param step the difference that a magnitude of 1 stands for
 * @param x where they begin among the tile-component's coefficients; likewise {@code y}
 */
record Subband(Area area, int right, int down, int planes, float step, int x, int y) {
}
