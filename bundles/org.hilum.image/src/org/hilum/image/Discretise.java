// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.OptionalDouble;

import org.hilum.spi.image.Discretisation;
import org.hilum.spi.settings.Param;

/** Settings of discretisation (IBSI 4R0B). */
public record Discretise(
        @Param(label = "Method", help = "fixed-bin-number: the region's own range in equal bins, for arbitrary intensities and filter responses. "
                + "fixed-bin-size: bins of one width from an origin, for calibrated intensities (HU, SUV). levels: the intensities are grey levels already. "
                + "pyradiomics-bin-width and pyradiomics-bin-count: as binWidth and binCount of PyRadiomics.") Method method,
        @Param(label = "Bins", help = "For fixed-bin-number and pyradiomics-bin-count.", min = 1, max = 1 << 20) int bins,
        @Param(label = "Bin width", help = "For fixed-bin-size and pyradiomics-bin-width.", unit = "{intensity}", min = Double.MIN_NORMAL) double width,
        @Param(label = "First bin starts at", help = "For fixed-bin-size; without it, at the lower end of the re-segmentation range.", unit = "{intensity}") OptionalDouble origin) {

    public enum Method { FIXED_BIN_NUMBER, FIXED_BIN_SIZE, LEVELS, PYRADIOMICS_BIN_WIDTH, PYRADIOMICS_BIN_COUNT }

    /** So many bins over the region's own range. */
    public static Discretise bins(int bins) {
        return new Discretise(Method.FIXED_BIN_NUMBER, bins, 25, OptionalDouble.empty());
    }

    /** Bins of this width from the lower end of the re-segmentation range. */
    public static Discretise width(double width) {
        return new Discretise(Method.FIXED_BIN_SIZE, 32, width, OptionalDouble.empty());
    }

    /** Intensities that are grey levels already. */
    public static Discretise levels() {
        return new Discretise(Method.LEVELS, 32, 25, OptionalDouble.empty());
    }

    /** Whether bins of fixed size have nowhere to start. */
    boolean lacksOrigin(OptionalDouble lowest) {
        return method == Method.FIXED_BIN_SIZE && origin.isEmpty() && lowest.isEmpty();
    }

    /** @param lowest the lower end of the re-segmentation range, where fixed bins start unless told otherwise */
    Discretisation by(OptionalDouble lowest) {
        return switch (method) {
            case LEVELS -> new Discretisation.AsLevels();
            case FIXED_BIN_NUMBER -> new Discretisation.FixedBinNumber(bins);
            case FIXED_BIN_SIZE -> new Discretisation.FixedBinSize(width, origin.isPresent() ? origin.getAsDouble() : lowest.orElseThrow());
            case PYRADIOMICS_BIN_WIDTH -> new Discretisation.PyRadiomicsBinWidth(width);
            case PYRADIOMICS_BIN_COUNT -> new Discretisation.PyRadiomicsBinCount(bins);
        };
    }
}
