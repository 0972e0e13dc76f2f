// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.OptionalDouble;
import java.util.function.Function;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Volume;

/**
 * Where a processed region lies in a filter's responses. A response that is decimated has fewer voxels than the image, each in
 * the place of one of the image's, counted from the processed image's first voxel whatever part of it was made. The region has
 * those of its voxels that are kept: both masks are read there, and nothing is interpolated.
 */
public final class RegionOfResponse {
    private final ProcessedRegion processed;
    private final Box part;
    private final Box place;
    private final Mask morphological;
    private final Mask intensity;

    private RegionOfResponse(ProcessedRegion processed, Box part, Box place, Mask morphological, Mask intensity) {
        this.processed = processed;
        this.part = part;
        this.place = place;
        this.morphological = morphological;
        this.intensity = intensity;
    }

    /**
     * The region in responses that keep these voxels.
     *
     * @param seen how far around the region families look, on the responses' grid
     * @throws Undefined where none of the region's voxels is kept
     */
    public static RegionOfResponse of(ProcessedRegion processed, Stride stride, Function<Geometry, Reach> seen) {
        if (stride.equals(Stride.ONE)) {
            Box part = processed.part(seen.apply(processed.surroundings().geometry()));
            return new RegionOfResponse(processed, part, processed.box().within(part), processed.morphological(), processed.intensity());
        }
        Box made = processed.made();
        Box inImage = processed.box().partOf(made);
        Box kept = stride.of(inImage).orElseThrow(() -> none(processed, stride));
        Box all = stride.of(made).orElseThrow();
        Geometry grid = stride.of(fromKept(processed.surroundings().geometry(), stride.span(all).within(made)));
        Geometry box = grid.crop(kept.within(all));
        Mask morphological = decimated(processed.morphological(), inImage, stride, kept, box);
        Box own = morphological.box().orElseThrow(() -> none(processed, stride));
        Box region = own.partOf(kept.within(all));
        Box part = seen.apply(grid).around(region, grid);
        Mask intensity = decimated(processed.intensity(), inImage, stride, kept, box);
        return new RegionOfResponse(processed, stride.span(part.partOf(all)).within(made), region.within(part), morphological.crop(own), intensity.crop(own));
    }

    private static Undefined none(ProcessedRegion processed, Stride s) {
        return new Undefined("none of the region's " + processed.morphological().count() + " voxels is kept in the decimated response, which has one in " + s.x() + " x " + s.y() + " x "
                + s.z());
    }

    /** A grid from its first voxel that is kept. */
    private static Geometry fromKept(Geometry grid, Box kept) {
        return grid.crop(new Box(kept.x(), kept.y(), kept.z(), grid.nx() - kept.x(), grid.ny() - kept.y(), grid.nz() - kept.z()));
    }

    /**
     * @param place the mask's place in the image
     * @param kept its voxels that are kept, counted among all that are
     */
    private static Mask decimated(Mask mask, Box place, Stride by, Box kept, Geometry grid) {
        Box first = by.span(kept).within(place);
        byte[] inside = new byte[grid.count()];
        for (int k = 0, v = 0; k < grid.nz(); k++) {
            for (int j = 0; j < grid.ny(); j++) {
                for (int i = 0; i < grid.nx(); i++) {
                    inside[v++] = (byte) (mask.at(first.x() + i * by.x(), first.y() + j * by.y(), first.z() + k * by.z()) ? 1 : 0);
                }
            }
        }
        return new Mask(grid, inside);
    }

    /** What responses are wanted of in the region's {@link ProcessedRegion#surroundings}: it begins with a voxel that is kept. */
    public Box part() {
        return part;
    }

    /**
     * The region in one response, which was made of {@link #part}. The masks are those of the unfiltered image; its range of
     * intensities means nothing here.
     *
     * @throws Undefined where voxels of the region are not finite in the response
     */
    public Region in(Volume response) {
        Region region = new Region(processed.name(), response, place, morphological, intensity, processed.processing().responseLevels(), OptionalDouble.empty(), OptionalDouble.empty());
        int odd = ProcessedRegion.notFinite(region);
        if (odd > 0) {
            throw new Undefined(odd + " of the region's " + morphological.count() + " voxels are not finite in the response: the filter sees voxels of the image that are NaN or infinite, or makes such of it");
        }
        return region;
    }
}
