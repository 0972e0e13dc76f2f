// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.hilum.spi.Problem;
import org.hilum.spi.image.GridDifference;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Refers;

/**
 * Brings the intensities of an image whose scale is arbitrary, as in most MR, onto a common one, by the intensities of some of its
 * voxels: the whole image, the body, or a region of reference (fat, muscle, white matter). It is the first step, on the image as it
 * was read; every setting behind it is in its units.
 */
public record Normalise(
        @Param(label = "Method", help = "none: intensities as they are. clip: those beyond the percentiles are set to them. z-score: after that, less the mean, by the "
                + "sample standard deviation.") Method method,
        @Param(label = "By the voxels of", help = "image: all voxels. body: those brighter than Otsu's threshold, which leaves out air around the patient. region: those of a "
                + "region of reference.") Within within,
        @Param(label = "Region of reference", help = "For within: region.", refers = Refers.REGION) String region,
        @Param(label = "Lowest percentile", help = "Intensities below this percentile are set to it, before mean and deviation are taken. Empty: none are.", unit = "%", min = 0,
                max = 100) OptionalDouble lowestPercentile,
        @Param(label = "Highest percentile", help = "Intensities above this percentile are set to it. Empty: none are.", unit = "%", min = 0,
                max = 100) OptionalDouble highestPercentile,
        @Param(label = "Cut off", help = "Of a z-score: what lies further from 0 than this is set to it. Empty: nothing is.", unit = "standard deviations",
                min = Double.MIN_NORMAL) OptionalDouble cutOff,
        @Param(label = "Scale", help = "What a standard deviation becomes.", min = Double.MIN_NORMAL) double scale) {

    /** What is done. */
    public enum Method { NONE, CLIP, Z_SCORE }

    /** Whose intensities say how. */
    public enum Within { IMAGE, BODY, REGION }

    /** Intensities as they are. */
    public static final Normalise NONE = new Normalise(Method.NONE, OptionalDouble.empty(), 1);

    private static final Quantity SCORE = new Quantity("normalised intensity", "");

    /** By all voxels of the image. */
    public Normalise(Method method, OptionalDouble cutOff, double scale) {
        this(method, Within.IMAGE, "", OptionalDouble.empty(), OptionalDouble.empty(), cutOff, scale);
    }

    public Normalise {
        if (lowestPercentile.isPresent() && highestPercentile.isPresent() && !(lowestPercentile.getAsDouble() < highestPercentile.getAsDouble())) {
            throw new IllegalArgumentException("the lowest percentile must be below the highest: " + lowestPercentile.getAsDouble() + ", " + highestPercentile.getAsDouble());
        }
        if (method == Method.CLIP && lowestPercentile.isEmpty() && highestPercentile.isEmpty()) {
            throw new IllegalArgumentException("clip needs percentiles: set lowest-percentile, highest-percentile or both");
        }
        if (method != Method.NONE && within == Within.REGION && region.isEmpty()) {
            throw new IllegalArgumentException("within: region needs the region's name: set region");
        }
    }

    /** The region of reference, where there is one. */
    public Optional<String> reference() {
        return method != Method.NONE && within == Within.REGION ? Optional.of(region) : Optional.empty();
    }

    /** What it takes in bytes beside an image of so many voxels: the normalised one, and the intensities it follows. */
    public long bytes(long voxels) {
        return method == Method.NONE ? 0 : 2L * Float.BYTES * voxels;
    }

    /** The normalised image, where no region of reference is asked for. */
    Volume apply(Volume image, String where) {
        return apply(image, name -> {
            throw new Problem("there is no region " + name + " to normalise the image by", where, "give its mask");
        }, where);
    }

    /**
     * The normalised image; the image itself where nothing is asked for.
     *
     * @param regions the mask of a region of reference by its name; throws Problem where there is none
     * @throws Problem where the voxels that say how are all alike, or some are no finite numbers
     */
    Volume apply(Volume image, Function<String, Mask> regions, String where) {
        return method == Method.NONE ? image : apply(image, sample(image, regions, where), where);
    }

    private Sample sample(Volume image, Function<String, Mask> regions, String where) {
        return switch (within) {
            case IMAGE -> Sample.of(measured(image), of(), where);
            case BODY -> new Sample(Sample.of(measured(image), "the image", where).bright());
            case REGION -> Sample.of(inside(image, regions.apply(region), where), of(), where);
        };
    }

    private static float[] inside(Volume image, Mask mask, String where) {
        GridDifference.between(image.geometry(), mask.geometry()).ifPresent(difference -> {
            throw new Problem("the mask of the region of reference lies on another grid than the image: " + difference, where, "use a mask that was drawn on this image");
        });
        float[] kept = new float[mask.count()];
        int n = 0;
        for (int v = 0; v < mask.geometry().count(); v++) {
            if (mask.at(v) && !image.padding().at(v)) {
                kept[n++] = image.at(v);
            }
        }
        return n == kept.length ? kept : Arrays.copyOf(kept, n);
    }

    /** A copy of the voxels without padding. */
    private static float[] measured(Volume image) {
        float[] kept = image.voxels().clone();
        int n = 0;
        for (int v = 0; v < kept.length; v++) {
            if (!image.padding().at(v)) {
                kept[n++] = kept[v];
            }
        }
        return n == kept.length ? kept : Arrays.copyOf(kept, n);
    }

    private Volume apply(Volume image, Sample by, String where) {
        double low = lowestPercentile.isPresent() ? by.percentile(lowestPercentile.getAsDouble()) : Double.NEGATIVE_INFINITY;
        double high = highestPercentile.isPresent() ? by.percentile(highestPercentile.getAsDouble()) : Double.POSITIVE_INFINITY;
        float[] x = image.voxels();
        float[] now = new float[x.length];
        if (method == Method.CLIP) {
            for (int v = 0; v < x.length; v++) {
                now[v] = (float) Math.max(low, Math.min(high, x[v]));
            }
            return new Volume(image.geometry(), now, image.quantity());
        }
        double mean = by.mean(low, high);
        double deviation = by.deviation(low, high, mean);
        if (!(deviation > 0)) {
            throw new Problem("all voxels of " + of() + " are alike, so that the image cannot be normalised by them", where, "leave normalisation out, or choose other voxels");
        }
        double most = cutOff.orElse(Double.POSITIVE_INFINITY);
        for (int v = 0; v < x.length; v++) {
            double score = (Math.max(low, Math.min(high, x[v])) - mean) / deviation;
            now[v] = (float) (scale * Math.max(-most, Math.min(most, score)));
        }
        return new Volume(image.geometry(), now, SCORE);
    }

    private String of() {
        return switch (within) {
            case IMAGE -> "the image";
            case BODY -> "the body";
            case REGION -> "the region " + region;
        };
    }
}
