// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.report;

import java.util.stream.Collectors;

import org.hilum.report.chart.ArmStyle;

/** An arm's colour and dash as a short line, to stand beside its name. */
final class ArmMark {
    private ArmMark() {
    }

    static String svg(ArmStyle style) {
        String dash = style.dash().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return "<svg class=\"mark\" width=\"30\" height=\"10\" aria-hidden=\"true\"><line x1=\"0\" y1=\"5\" x2=\"30\" y2=\"5\" stroke=\"" + style.hex()
                + "\" stroke-width=\"2.5\"" + (dash.isEmpty() ? "" : " stroke-dasharray=\"" + dash + "\"") + "/></svg>";
    }
}
