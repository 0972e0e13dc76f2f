// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Charts of arms, the same in the report, the workbench and exports. */
package org.hilum.report.chart;
