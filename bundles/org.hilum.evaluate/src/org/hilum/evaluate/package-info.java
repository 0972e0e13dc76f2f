// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Statistics computed from predictions: metrics, curves, calibration, and the comparison of arms. */
package org.hilum.evaluate;
