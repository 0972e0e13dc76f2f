// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

/** What a network sees of voxels that are not part of the region. */
public enum Outside {
    /** The image as it is. */
    KEPT,
    /** 0 on the scale of the normalised intensities. */
    ZERO
}
