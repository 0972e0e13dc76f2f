// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Local intensity (IBSI 9ST6): the mean intensity of a small ball around a voxel of the region. */
package org.hilum.feature.ibsi.localintensity;
