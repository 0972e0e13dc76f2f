// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * From an image and a mask to the region that features are read from, as the Image Biomarker Standardisation Initiative
 * lays it down (IBSI 1, chapter 2): interpolation, rounding, re-segmentation. And the kernels that filters and segmenters
 * share: separable convolution with its boundary modes, the Euclidean distance transform.
 */
package org.hilum.image;
