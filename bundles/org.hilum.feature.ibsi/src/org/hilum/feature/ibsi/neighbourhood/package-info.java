// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * A voxel and those around it: how far its grey level is from their mean (IBSI IPET), and how many of them have it too (REK0).
 *
 * <p>Means over cubes come from running sums, slice by slice. Equal neighbours are counted 64 voxels at a time, by adding
 * bits in columns. Other neighbourhoods, weights and a coarseness are counted neighbour by neighbour.
 */
package org.hilum.feature.ibsi.neighbourhood;
