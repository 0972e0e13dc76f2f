// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Intensity histogram (IBSI ZVCW): how the discretised intensities of a region are distributed. */
package org.hilum.feature.ibsi.histogram;
