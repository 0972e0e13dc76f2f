// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Zones of voxels that are linked by one grey level: how large they are (IBSI 9SAK) and how far from the region's edge (VMDZ).
 *
 * <p>A region's {@code Zones}, of the volume or of each slice, are labelled once for both families. Runs along x are joined
 * with those they touch, pairs that are known to be joined already being left out 64 voxels at a time.
 */
package org.hilum.feature.ibsi.zone;
