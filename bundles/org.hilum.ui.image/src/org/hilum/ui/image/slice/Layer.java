// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

/** A region on the slice: its cells (columns × rows, 0 outside) and its colour as 0xRRGGBB. */
public record Layer(byte[] inside, int rgb) {
}
