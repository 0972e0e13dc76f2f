// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Grey level run length (IBSI TP0I): how long voxels of one grey level follow one another along a direction.
 *
 * <p>Runs of two voxels and more are found from the bits that say which voxels equal their neighbours, 64 voxels at a time;
 * the voxels left over are runs of one. Counts are kept for each direction and merged as the aggregations ask.
 */
package org.hilum.feature.ibsi.runlength;
