// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi.volumehistogram;

import org.hilum.spi.image.Discretisation;
import org.hilum.spi.settings.Param;

/** How intensities are discretised for the intensity–volume histogram: apart from texture's grey levels (IBSI 2.9.2). */
public record VolumeHistogramSettings(
        @Param(label = "Method", help = "fixed-bin-number: for arbitrary intensities and filter responses. fixed-bin-size: bins of one width from the lower end of the "
                + "range, for calibrated intensities with decimals (SUV). none: steps of 1, for calibrated whole numbers (HU).")
        Method method,
        @Param(label = "Bins", help = "For fixed-bin-number.", min = 2, max = 1 << 20)
        int bins,
        @Param(label = "Bin width", help = "For fixed-bin-size.", unit = "{intensity}", min = Double.MIN_NORMAL)
        double width) {

    /** What becomes of intensities. */
    public enum Method { FIXED_BIN_NUMBER, FIXED_BIN_SIZE, NONE }

    /** Short name for columns, as {@link Discretisation#code} is. */
    String code() {
        return switch (method) {
            case FIXED_BIN_NUMBER -> new Discretisation.FixedBinNumber(bins).code();
            case FIXED_BIN_SIZE -> new Discretisation.FixedBinSize(width, 0).code();
            case NONE -> "none";
        };
    }
}
