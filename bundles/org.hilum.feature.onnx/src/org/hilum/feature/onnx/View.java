// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

/** What of a region a network sees at once: its volume, or slices of it along the third axis. */
public enum View {
    /** One patch of the volume; the model's input has five axes. */
    VOLUME,
    /** The slice with most voxels of the region; of several, the first. The model's input has four axes. */
    LARGEST_SLICE,
    /** Every slice that holds a part of the region, one after the other; a feature's value is the mean over them. */
    ALL_SLICES
}
