// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.OptionalDouble;

import org.hilum.spi.image.Box;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;
import org.hilum.spi.settings.Param;

/** What happens to an image and its mask before features are read (IBSI 1, chapter 2), in the order of the settings. */
public record Processing(
        @Param(label = "Normalisation", help = "Of the whole image, before anything else; the intensities below are then in its units.") Normalise normalisation,
        @Param(label = "New spacing in plane", help = "Empty: as it is.", unit = "mm", min = 0.01, max = 1000) OptionalDouble spacingInPlane,
        @Param(label = "New spacing through plane", help = "Between slices. Empty: as it is (the image is then interpolated in plane only).", unit = "mm",
                min = 0.01, max = 1000) OptionalDouble spacingThroughPlane,
        @Param(label = "Grid", help = "ibsi: new voxels lie as the standard has it, sharing the old grid's centre. pyradiomics: as PyRadiomics has it, "
                + "sharing the first corner, for the recomputation of published signatures; columns then bear no IBSI code.", expert = true) GridRule grid,
        @Param(label = "Padding", help = "With PyRadiomics' grid: how far around the region the resampled image goes, which is all that filters see.", unit = "voxels",
                min = 0, max = 10000, expert = true) int padding,
        @Param(label = "Interpolation") Interpolation interpolation,
        @Param(label = "Interpolation of the mask") MaskInterpolation maskInterpolation,
        @Param(label = "Mask threshold", help = "An interpolated mask is inside from this value up.", min = 0.001, max = 1, expert = true) double maskThreshold,
        @Param(label = "Round intensities", help = "To whole numbers after interpolation, as suits CT.") boolean round,
        @Param(label = "Lowest intensity", help = "Voxels below are left out of the intensity mask; those with just this value stay.",
                unit = "{intensity}") OptionalDouble lowest,
        @Param(label = "Highest intensity", help = "Voxels above are left out of the intensity mask; those with just this value stay.",
                unit = "{intensity}") OptionalDouble highest,
        @Param(label = "Outliers", help = "Voxels further than this many standard deviations from the mean of what is in range are left out. Empty: none are.",
                min = 0.1, max = 100) OptionalDouble outlierSigmas,
        @Param(label = "Grey levels of the image") Discretise discretisation,
        @Param(label = "Grey levels of filter responses", help = "A bin width of the image means nothing on a response.") Discretise responseDiscretisation) {

    private static final int PADDING = 5;

    /** The image as it is: no interpolation, no re-segmentation, 32 bins over the region's range. */
    public static final Processing DEFAULT = new Processing(OptionalDouble.empty(), OptionalDouble.empty(), Interpolation.LINEAR, MaskInterpolation.LINEAR, 0.5, false,
            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), Discretise.bins(32), Discretise.bins(32));

    /** The standard's processing, without normalisation. */
    public Processing(OptionalDouble spacingInPlane, OptionalDouble spacingThroughPlane, Interpolation interpolation, MaskInterpolation maskInterpolation, double maskThreshold,
            boolean round, OptionalDouble lowest, OptionalDouble highest, OptionalDouble outlierSigmas, Discretise discretisation, Discretise responseDiscretisation) {
        this(Normalise.NONE, spacingInPlane, spacingThroughPlane, GridRule.IBSI, PADDING, interpolation, maskInterpolation, maskThreshold, round, lowest, highest, outlierSigmas,
                discretisation, responseDiscretisation);
    }

    public Processing {
        if (lowest.isPresent() && highest.isPresent() && !(lowest.getAsDouble() < highest.getAsDouble())) {
            throw new IllegalArgumentException("the lowest intensity must be below the highest: " + lowest.getAsDouble() + ", " + highest.getAsDouble());
        }
        if (discretisation.lacksOrigin(lowest)) {
            throw new IllegalArgumentException("bins of fixed size need to start somewhere: set the origin of discretisation, or the lowest intensity");
        }
        if (responseDiscretisation.lacksOrigin(OptionalDouble.empty())) {
            throw new IllegalArgumentException("bins of fixed size need to start somewhere: set the origin of response-discretisation");
        }
    }

    /** How grey levels are made from the image's intensities. */
    public Discretisation imageLevels() {
        return discretisation.by(lowest);
    }

    /** How grey levels are made from a filter's response. */
    public Discretisation responseLevels() {
        return responseDiscretisation.by(OptionalDouble.empty());
    }

    private boolean resamples() {
        return spacingInPlane.isPresent() || spacingThroughPlane.isPresent();
    }

    /**
     * What of the new grid is made for a region: what filters would like to see, or no more than the padding of PyRadiomics' grid.
     *
     * @param drawn the region's box on the old grid
     * @param box its box on the new one
     * @param seen how far filters would like to see around it
     */
    Box surroundings(Geometry old, Geometry now, Box drawn, Box box, Reach seen) {
        return grid == GridRule.PYRADIOMICS && resamples() ? PyRadiomicsGrid.around(old, now, drawn, box, padding) : seen.around(box, now);
    }

    /** At most so far around a region's box the image is made, where filters would like to see that far. */
    public Reach seen(Reach wanted) {
        // the box is that of the region before it is resampled, and may be wider by a voxel
        int most = padding + 2;
        return grid == GridRule.PYRADIOMICS && resamples() ? new Reach(most, most, most) : wanted;
    }

    /** Whether voxels lie where the standard says: if not, no value bears one of its codes. */
    public boolean standardGrid() {
        return grid == GridRule.IBSI || !resamples();
    }

    /** How intensities become whole numbers after the image was interpolated, if they do. */
    WholeNumbers wholeNumbers(Volume image, boolean interpolated) {
        if (round) {
            return WholeNumbers.NEAREST;
        }
        return grid == GridRule.PYRADIOMICS && interpolated && WholeNumbers.only(image) ? WholeNumbers.TOWARDS_ZERO : WholeNumbers.NOT;
    }
}
