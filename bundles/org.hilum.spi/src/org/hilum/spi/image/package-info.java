// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Nouns of images: where voxels lie, what they measure, and the regions features are read from. */
package org.hilum.spi.image;
