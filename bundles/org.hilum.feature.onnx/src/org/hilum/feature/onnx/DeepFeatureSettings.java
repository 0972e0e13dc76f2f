// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.spi.settings.Param;

/** The model, and how a region becomes its input: everything that has to be as it was when the model was trained. */
public record DeepFeatureSettings(
        @Param(label = "Model", help = "ONNX file with one input and its weights inside, relative to the study's folder")
        Path model,
        @Param(label = "Output", help = "Name of the output whose numbers are the features; may be empty where the model has one only")
        String output,
        @Param(label = "View", help = "The region's volume, its largest slice, or the mean over all of its slices")
        View view,
        @Param(label = "Spacing in the plane", unit = "mm", min = 0,
                help = "Voxel spacing of the patch, centred on the region's box; empty: the box is stretched to the size of the input")
        OptionalDouble spacing,
        @Param(label = "Spacing through the plane", unit = "mm", min = 0, help = "Of a volume's third axis; empty: as in the plane")
        OptionalDouble spacingThroughPlane,
        @Param(label = "Margin", unit = "mm", min = 0, max = 1000, help = "How much of the image around the box is stretched with it")
        double margin,
        @Param(label = "Normalisation", help = "How intensities become the numbers that the model was trained on")
        Normalisation normalisation,
        @Param(label = "Lowest", unit = "{intensity}", help = "Lower end of the window: 0")
        OptionalDouble lowest,
        @Param(label = "Highest", unit = "{intensity}", help = "Upper end of the window: 1")
        OptionalDouble highest,
        @Param(label = "Mean", help = "Is subtracted, after the window where there is one; one number, or one a channel")
        List<Double> mean,
        @Param(label = "Standard deviation", help = "Is divided by, after the mean; as many numbers")
        List<Double> sd,
        @Param(label = "Outside", help = "What the model sees of voxels that are not part of the region")
        Outside outside,
        @Param(label = "Axis order", help = "Of the model's input after the batch; slices have no z")
        AxisOrder axisOrder,
        @Param(label = "Orientation", help = "Which way the patch's axes run in the patient; slices lie across the third")
        Orientation orientation,
        @Param(label = "Width", unit = "voxels", min = 1, max = DeepFeatureSettings.LARGEST, help = "Size of the patch along x, where the model leaves it open",
                expert = true)
        OptionalInt width,
        @Param(label = "Height", unit = "voxels", min = 1, max = DeepFeatureSettings.LARGEST, help = "Size of the patch along y, where the model leaves it open",
                expert = true)
        OptionalInt height,
        @Param(label = "Depth", unit = "voxels", min = 1, max = DeepFeatureSettings.LARGEST, help = "Size of the patch along z, where the model leaves it open",
                expert = true)
        OptionalInt depth,
        @Param(label = "Channels", min = 1, max = 3, help = "1, or 3 that are the same, where the model leaves it open (then 1)", expert = true)
        OptionalInt channels) {

    static final int LARGEST = 4096;

    public DeepFeatureSettings {
        mean = List.copyOf(mean);
        sd = List.copyOf(sd);
        requirePositive("spacing", spacing);
        requirePositive("spacing-through-plane", spacingThroughPlane);
        if (spacing.isEmpty() && spacingThroughPlane.isPresent()) {
            throw new IllegalArgumentException("spacing-through-plane is set and spacing is not");
        }
        if (!(margin >= 0 && margin <= 1000) || spacing.isPresent() && margin != 0) {
            throw new IllegalArgumentException(spacing.isPresent() ? "margin is for a box that is stretched: a spacing says how far a patch reaches" : "margin must be 0 to 1000 mm");
        }
        if (channels.isPresent() && channels.getAsInt() != 1 && channels.getAsInt() != 3) {
            throw new IllegalArgumentException("channels must be 1 or 3: " + channels.getAsInt());
        }
        requireScale(normalisation, lowest, highest, mean, sd);
    }

    private static void requirePositive(String name, OptionalDouble mm) {
        if (mm.isPresent() && !(mm.getAsDouble() > 0)) {
            throw new IllegalArgumentException(name + " must be positive: " + mm.getAsDouble());
        }
    }

    /** A number that would have no effect is as wrong as one that lacks. */
    private static void requireScale(Normalisation by, OptionalDouble lowest, OptionalDouble highest, List<Double> mean, List<Double> sd) {
        boolean window = by == Normalisation.WINDOW;
        if (lowest.isPresent() != window || highest.isPresent() != window) {
            throw new IllegalArgumentException(window ? "the window needs lowest and highest" : "lowest and highest are for normalisation: window only");
        }
        if (window && !(lowest.getAsDouble() < highest.getAsDouble())) {
            throw new IllegalArgumentException("lowest must be less than highest: " + lowest.getAsDouble() + ", " + highest.getAsDouble());
        }
        boolean fixed = by == Normalisation.FIXED_Z_SCORE;
        if (mean.size() != sd.size() || mean.size() > 3 || mean.size() == 2 || fixed && mean.isEmpty()) {
            throw new IllegalArgumentException("mean and sd need one number each, or three each: " + mean + ", " + sd);
        }
        if (!mean.isEmpty() && !fixed && !window) {
            throw new IllegalArgumentException("mean and sd are for normalisation: fixed-z-score or window only");
        }
        for (double s : sd) {
            if (!(s > 0)) {
                throw new IllegalArgumentException("sd must be positive: " + s);
            }
        }
    }
}
