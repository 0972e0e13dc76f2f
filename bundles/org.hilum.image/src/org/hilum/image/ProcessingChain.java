// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GridDifference;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * IBSI's image processing for one region: interpolation of image and mask onto a common grid, rounding, re-segmentation,
 * after a normalisation where one is asked for.
 * Done on the region's box and its surroundings only, with the same result as on the whole image.
 */
public final class ProcessingChain {
    private final Processing settings;

    public ProcessingChain(Processing settings) {
        this.settings = settings;
    }

    /**
     * Processes one region.
     *
     * @param seen how far around the region the image is needed for filters, on the grid that it is brought onto
     * @throws Problem where nothing is left of the mask, or it lies on another grid than the image
     */
    public ProcessedRegion process(String name, Volume original, Mask mask, Function<Geometry, Reach> seen, Task task) {
        return process(name, original, mask, Disturbance.NONE, seen, task);
    }

    /** As {@link #process(String, Volume, Mask, Function, Task)}, of a region that is changed on purpose. */
    public ProcessedRegion process(String name, Volume original, Mask mask, Disturbance asked, Function<Geometry, Reach> seen, Task task) {
        return process(name, original, mask, asked, region -> {
            throw new Problem("there is no region " + region + " to normalise the image by", "region " + name, "give its mask");
        }, seen, task);
    }

    /**
     * As {@link #process(String, Volume, Mask, Function, Task)}, of a region that is changed on purpose and an image that may be
     * normalised by another region.
     *
     * @param regions the mask of a region of reference by its name; throws Problem where there is none
     */
    public ProcessedRegion process(String name, Volume original, Mask mask, Disturbance asked, Function<String, Mask> regions, Function<Geometry, Reach> seen, Task task) {
        String where = "region " + name;
        GridDifference.between(original.geometry(), mask.geometry()).ifPresent(difference -> {
            throw new Problem("the mask lies on another grid than its image: " + difference, where, "use the mask that was drawn on this image");
        });
        Box drawn = mask.box().orElseThrow(() -> new Problem("the mask is empty", where, "draw the region, or choose another label"));
        Geometry from = original.geometry();
        Geometry to = NewGrid.of(from, settings, drawn);
        Volume image = settings.normalisation().apply(original, regions, where);
        Disturbance by = image == original ? asked : asked.on(image, mask);
        Sampling sampling = by.displacement().isNone() ? new AlignedSampling(from, to, settings.grid(), drawn)
                : new DisplacedSampling(from, to, settings.grid(), drawn, inPlaneOnly(by.displacement()));
        Placed placed = onGrid(mask, sampling, where, task);
        Box room = by.room(placed.mask()).around(placed.box(), sampling.grid());
        Box around = around(from, drawn, room, seen.apply(sampling.grid()), sampling);
        Volume surroundings = sampling.image(around, part -> by.image(image.crop(part), part, from, task), settings.interpolation(),
                settings.wholeNumbers(image, !from.equals(sampling.grid())), task);
        Placed used = by == Disturbance.NONE ? placed : changed(placed, room, by, surroundings, around, sampling, where, task);
        Mask morphological = used.mask();
        Box within = used.box().within(around);
        Volume own = new Volume(morphological.geometry(), surroundings.crop(within).voxels(), surroundings.quantity());
        Mask measured = Unpadded.of(morphological, used.box(), original.padding(), from, sampling, settings.interpolation(), name, task);
        Mask intensity = Resegmentation.apply(own, measured, settings.lowest(), settings.highest(), settings.outlierSigmas());
        // PyRadiomics' image ends with its padding: what was made of it is all there is
        Box made = settings.standardGrid() ? around : surroundings.geometry().box();
        return new ProcessedRegion(name, surroundings, made, within, morphological, intensity, settings, mask.count());
    }

    /** Where slices are left as they are, their grid is not moved either. */
    private Displacement inPlaneOnly(Displacement by) {
        boolean slices = settings.spacingInPlane().isPresent() && settings.spacingThroughPlane().isEmpty();
        return slices ? new Displacement(by.degrees(), new Vec3(by.voxels().x(), by.voxels().y(), 0)) : by;
    }

    private Box around(Geometry from, Box drawn, Box room, Reach seen, Sampling sampling) {
        // where the grid is turned, its indices tell nothing of the drawn box
        return sampling instanceof AlignedSampling ? settings.surroundings(from, sampling.grid(), drawn, room, seen) : settings.seen(seen).around(room, sampling.grid());
    }

    /** A mask on its box of a grid. */
    private record Placed(Box box, Mask mask) {
        /** What of a part of a grid is inside. */
        static Placed of(Geometry grid, Box part, Mask on) {
            Box b = on.box().orElseThrow();
            Box inGrid = b.partOf(part);
            return new Placed(inGrid, new Mask(grid.crop(inGrid), on.crop(b).voxels()));
        }
    }

    private Placed onGrid(Mask mask, Sampling sampling, String where, Task task) {
        Geometry to = sampling.grid();
        Optional<Box> part = sampling.reached();
        if (part.isPresent()) {
            Mask whole = sampling.mask(part.get(), mask, settings.maskInterpolation(), settings.maskThreshold(), task);
            if (whole.count() > 0) {
                return Placed.of(to, part.get(), whole);
            }
        }
        throw new Problem(String.format(Locale.ROOT, "none of its %d voxels is left at a spacing of %s x %s x %s mm", mask.count(), to.spacing().x(), to.spacing().y(),
                to.spacing().z()), where, "choose a smaller spacing, or leave so small a region out");
    }

    private static Placed changed(Placed placed, Box room, Disturbance by, Volume surroundings, Box around, Sampling sampling, String where, Task task) {
        Geometry grid = sampling.grid().crop(room);
        byte[] inside = new byte[grid.count()];
        Box own = placed.box().within(room);
        for (int k = 0; k < own.nz(); k++) {
            for (int j = 0; j < own.ny(); j++) {
                System.arraycopy(placed.mask().voxels(), placed.mask().geometry().index(0, j, k), inside, grid.index(own.x(), own.y() + j, own.z() + k), own.nx());
            }
        }
        Volume image = new Volume(grid, surroundings.crop(room.within(around)).voxels(), surroundings.quantity());
        Mask mask = by.mask(new Mask(grid, inside), image, sampling.there(room), task);
        if (mask.count() == 0) {
            throw new Problem("nothing is left of the region after its mask was changed", where, "change it less, or leave so small a region out");
        }
        return Placed.of(sampling.grid(), room, mask);
    }
}
