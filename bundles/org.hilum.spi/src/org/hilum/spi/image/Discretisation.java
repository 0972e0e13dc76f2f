// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.image;

/** How intensities become grey levels 1, 2, … before texture is measured (IBSI 4R0B). */
public sealed interface Discretisation {
    /** Short name that stands in column names: {@code fbn32}, {@code fbs25}, {@code levels}. */
    String code();

    /** Whether it is one of the standard's: values that depend on another bear no code of the standard. */
    default boolean standard() {
        return true;
    }

    /** Intensities are grey levels already: positive whole numbers, used as they are. */
    record AsLevels() implements Discretisation {
        @Override
        public String code() {
            return "levels";
        }
    }

    /** Fixed bin number (IBSI K15C): the region's own intensity range in {@code bins} equal bins. */
    record FixedBinNumber(int bins) implements Discretisation {
        public FixedBinNumber {
            if (bins < 1) {
                throw new IllegalArgumentException("number of bins must be at least 1: " + bins);
            }
        }

        @Override
        public String code() {
            return "fbn" + bins;
        }
    }

    /** Fixed bin size (IBSI Q3RU): bins of {@code width}, in the image's unit, from {@code origin} upwards. */
    record FixedBinSize(double width, double origin) implements Discretisation {
        public FixedBinSize {
            if (!(width > 0) || !Double.isFinite(width) || !Double.isFinite(origin)) {
                throw new IllegalArgumentException("bin width must be positive and the origin finite: " + width + ", " + origin);
            }
        }

        @Override
        public String code() {
            return "fbs" + (width == Math.rint(width) ? Long.toString((long) width) : Double.toString(width));
        }
    }

    /**
     * PyRadiomics' {@code binWidth}: bins of {@code width} whose edges are multiples of it, counted from the one that holds
     * the region's lowest intensity.
     */
    record PyRadiomicsBinWidth(double width) implements Discretisation {
        public PyRadiomicsBinWidth {
            if (!(width > 0) || !Double.isFinite(width)) {
                throw new IllegalArgumentException("bin width must be positive: " + width);
            }
        }

        @Override
        public String code() {
            return "binwidth" + (width == Math.rint(width) ? Long.toString((long) width) : Double.toString(width));
        }

        @Override
        public boolean standard() {
            return false;
        }
    }

    /** PyRadiomics' {@code binCount}: the region's own intensity range in {@code bins} equal bins; of one intensity, half a unit on either side. */
    record PyRadiomicsBinCount(int bins) implements Discretisation {
        public PyRadiomicsBinCount {
            if (bins < 1) {
                throw new IllegalArgumentException("number of bins must be at least 1: " + bins);
            }
        }

        @Override
        public String code() {
            return "bincount" + bins;
        }

        @Override
        public boolean standard() {
            return false;
        }
    }
}
