// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Intensity-based statistics (IBSI UHIW). */
package org.hilum.feature.ibsi.statistics;
