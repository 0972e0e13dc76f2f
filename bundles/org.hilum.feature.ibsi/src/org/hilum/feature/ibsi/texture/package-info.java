// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * What the texture families share. Grey levels are copied once with a margin around them ({@code PaddedLevels}); which
 * voxels equal their neighbours is found once, for 64 voxels at a time ({@code EqualNeighbours}), and read by run length,
 * zones and dependence. What is counted (runs, zones, neighbourhoods) is kept by grey level and extent ({@code CellCounts}),
 * and a {@code CountMatrix} keeps of it what the features are made of, whose formulas are in {@code CountFormulas}.
 */
package org.hilum.feature.ibsi.texture;
