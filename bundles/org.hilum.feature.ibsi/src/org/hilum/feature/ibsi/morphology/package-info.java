// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Morphology (IBSI HCUG): the shape of a region, and where its intensities lie within it.
 *
 * <p>A {@code Shape} holds what the 29 features read: the measures of a surface mesh ({@code SurfaceMesh}, by
 * {@code CubeCases}) and of its convex hull ({@code Hull}, from {@code OuterPoints} by {@code ConvexHull}) with the smallest box
 * and ellipsoid around it ({@code OrientedBox}, {@code EnclosingEllipsoid}), the
 * principal axes of the voxel centres ({@code VoxelCloud}), and the intensities' pattern in space
 * ({@code IntensityPattern}, from {@code Deviations} and {@code PairSums}).
 */
package org.hilum.feature.ibsi.morphology;
