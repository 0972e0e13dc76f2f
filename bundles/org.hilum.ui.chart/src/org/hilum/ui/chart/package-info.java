// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Charts in the workbench: the report's own, drawn sharp on any screen, with the values under the mouse. */
package org.hilum.ui.chart;
