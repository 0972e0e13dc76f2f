// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Intensity–volume histogram (IBSI P88C): how much of a region's volume has at least some intensity. */
package org.hilum.feature.ibsi.volumehistogram;
