// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hilum.evaluate.ProbabilityHistogram;
import org.hilum.report.chart.ArmSeries;
import org.hilum.report.chart.HistogramLanes;
import org.hilum.spi.table.Binary;

/** Tells the two axes of the curves, and of the counts beneath them the cases of a bin. */
final class CalibrationReading implements Reading {
    private final List<Map.Entry<ArmSeries, ProbabilityHistogram>> lanes;

    CalibrationReading(List<ArmSeries> arms) {
        lanes = new HistogramLanes(arms).lanes();
    }

    @Override
    public Optional<String> at(int part, double x, double y) {
        if (part == 0) {
            return Optional.of(String.format(Locale.ROOT, "predicted %.2f, observed %.2f", x, y));
        }
        ArmSeries arm = lanes.get(part - 1).getKey();
        Binary outcome = (Binary) arm.cases().outcome();
        return lanes.get(part - 1).getValue().at(x).map(bin -> String.format(Locale.ROOT, "%s: %d with %s = %s and %d others, predicted %.2f to %.2f", arm.arm(),
                bin.positive(), outcome.name(), outcome.positiveLabel(), bin.other(), bin.from(), bin.to()));
    }
}
