// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report.chart;

import org.hilum.evaluate.Scored;

/** What a chart needs of an arm: its name, its style, and one prediction a case. */
public record ArmSeries(String arm, ArmStyle style, Scored cases) {
}
