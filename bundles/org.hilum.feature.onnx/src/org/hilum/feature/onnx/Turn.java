// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

/** For each axis of a patch, which axis of the grid it is, and whether it is run through backwards. */
record Turn(int[] from, boolean[] backwards) {
}
