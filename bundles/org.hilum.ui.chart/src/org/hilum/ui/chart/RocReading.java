// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hilum.evaluate.RocCurve;
import org.hilum.report.chart.ArmSeries;
import org.hilum.spi.Undefined;
import org.hilum.spi.table.Binary;

/** Names the point of a ROC curve nearest to the mouse: its arm, sensitivity, specificity and threshold. */
final class RocReading implements Reading {
    /** No further than this, in parts of the axes. */
    private static final double REACH = 0.04;

    private final Map<String, RocCurve> curves = new LinkedHashMap<>();

    RocReading(List<ArmSeries> arms) {
        for (ArmSeries arm : arms) {
            try {
                curves.put(arm.arm(), RocCurve.of(arm.cases().scores(), (Binary) arm.cases().outcome()));
            } catch (Undefined none) {
                continue; // its legend says so
            }
        }
    }

    @Override
    public Optional<String> at(int part, double x, double y) {
        double nearest = REACH;
        String text = null;
        for (Map.Entry<String, RocCurve> curve : curves.entrySet()) {
            for (RocCurve.Point p : curve.getValue().points()) {
                double distance = Math.hypot(1 - p.specificity() - x, p.sensitivity() - y);
                if (distance < nearest) {
                    nearest = distance;
                    text = text(curve.getKey(), p);
                }
            }
        }
        return Optional.ofNullable(text);
    }

    private static String text(String arm, RocCurve.Point p) {
        String threshold = Double.isInfinite(p.threshold()) ? "" : String.format(Locale.ROOT, ", threshold %.2f", p.threshold());
        return String.format(Locale.ROOT, "%s: sensitivity %.2f, specificity %.2f%s", arm, p.sensitivity(), p.specificity(), threshold);
    }
}
