// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Locale;
import java.util.function.Function;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GridDifference;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
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
        String where = "region " + name;
        GridDifference.between(original.geometry(), mask.geometry()).ifPresent(difference -> {
            throw new Problem("the mask lies on another grid than its image: " + difference, where, "use the mask that was drawn on this image");
        });
        Box drawn = mask.box().orElseThrow(() -> new Problem("the mask is empty", where, "draw the region, or choose another label"));
        Geometry from = original.geometry();
        Geometry to = NewGrid.of(from, settings, drawn);
        Placed placed = onGrid(mask, drawn, from, to, where, task);
        Mask morphological = placed.mask();
        Box box = placed.box();
        Box around = settings.surroundings(from, to, drawn, box, seen.apply(to));
        Volume image = settings.normalisation().apply(original, where);
        Volume surroundings = new Resampling(from, to, around, settings.grid()).image(image, settings.interpolation(), settings.wholeNumbers(image, !from.equals(to)), task);
        Box within = new Box(box.x() - around.x(), box.y() - around.y(), box.z() - around.z(), box.nx(), box.ny(), box.nz());
        Volume own = new Volume(morphological.geometry(), surroundings.crop(within).voxels(), surroundings.quantity());
        Mask intensity = Resegmentation.apply(own, morphological, settings.lowest(), settings.highest(), settings.outlierSigmas());
        return new ProcessedRegion(name, surroundings, within, morphological, intensity, settings, mask.count());
    }

    /** A mask on its box of a grid. */
    private record Placed(Box box, Mask mask) {
    }

    private Placed onGrid(Mask mask, Box drawn, Geometry from, Geometry to, String where, Task task) {
        int[] x = reached(from.nx(), to.nx(), to.spacing().x() / from.spacing().x(), drawn.x(), drawn.nx());
        int[] y = reached(from.ny(), to.ny(), to.spacing().y() / from.spacing().y(), drawn.y(), drawn.ny());
        int[] z = reached(from.nz(), to.nz(), to.spacing().z() / from.spacing().z(), drawn.z(), drawn.nz());
        if (x[1] > 0 && y[1] > 0 && z[1] > 0) {
            Box part = new Box(x[0], y[0], z[0], x[1], y[1], z[1]);
            Mask whole = new Resampling(from, to, part, settings.grid()).mask(mask, settings.maskInterpolation(), settings.maskThreshold(), task);
            if (whole.count() > 0) {
                Box b = whole.box().orElseThrow();
                Box inGrid = new Box(part.x() + b.x(), part.y() + b.y(), part.z() + b.z(), b.nx(), b.ny(), b.nz());
                return new Placed(inGrid, new Mask(to.crop(inGrid), whole.crop(b).voxels()));
            }
        }
        throw new Problem(String.format(Locale.ROOT, "none of its %d voxels is left at a spacing of %s x %s x %s mm", mask.count(), to.spacing().x(), to.spacing().y(),
                to.spacing().z()), where, "choose a smaller spacing, or leave so small a region out");
    }

    /** First and number of the new voxels that lie less than one old voxel from the drawn ones. */
    private int[] reached(int n, int m, double step, int first, int count) {
        int low = m;
        int high = -1;
        for (int t = 0; t < m; t++) {
            double place = Pass.place(n, m, step, t, settings.grid());
            if (place > first - 1 && place < first + count) {
                low = Math.min(low, t);
                high = t;
            }
        }
        return new int[] {low, high - low + 1};
    }
}
