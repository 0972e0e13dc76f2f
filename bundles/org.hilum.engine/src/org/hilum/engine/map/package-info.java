// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Feature maps: one feature of a family in a window that is moved over a region, as an image.
 * {@link org.hilum.engine.map.FeatureMapping} says what, {@link org.hilum.engine.map.MappedRegion} does it.
 */
package org.hilum.engine.map;
