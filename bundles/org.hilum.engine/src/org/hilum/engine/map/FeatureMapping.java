// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.hilum.engine.extract.OneFeature;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Disturbance;
import org.hilum.image.NewGrid;
import org.hilum.image.ProcessedRegion;
import org.hilum.image.Processing;
import org.hilum.image.ProcessingChain;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * What map is to be made: a feature, evaluated in a window around each voxel of a region. Image and mask are processed once,
 * for the whole region, and discretised once: with a fixed bin number the bins are those of the region's range and not of each
 * window's, so that a grey level, and with it a texture, means the same everywhere in the map.
 */
public final class FeatureMapping {
    /** A voxel's level, its intensity in the region, among those within the mask and once more while the region is made, and five masks. */
    private static final long WHOLE = Integer.BYTES + 3L * Float.BYTES + 5;
    /** A voxel of the map, and the list of those that windows stand around. */
    private static final long MAP = Float.BYTES + (long) Integer.BYTES;
    /** The same of a window, and once more for what families share. */
    private static final long IN_WINDOW = 2 * WHOLE;
    /** The window's own voxels go twice as far as the grid at most. */
    private static final long OUTLINE = 8;
    /** Counts of reasons and notes of a row. */
    private static final long ROW = 512;

    private final Processing processing;
    private final RegionExtraction chain;
    private final OneFeature feature;
    private final MapSettings settings;

    /**
     * @param feature the feature's id within the family, with {@code @AGGREGATION} where there are several
     * @throws Problem when plug-in, feature or aggregation is not there
     */
    public FeatureMapping(Registry registry, Processing processing, PluginUse family, String feature, MapSettings settings) {
        this.processing = processing;
        this.chain = new RegionExtraction(registry, processing, true, List.of(), List.of());
        this.feature = OneFeature.of(registry, family, feature, processing.imageLevels());
        this.settings = settings;
    }

    public OneFeature feature() {
        return feature;
    }

    MapSettings settings() {
        return settings;
    }

    /** At most so much memory in bytes a map takes beside image and mask, for a mask whose box is {@code drawn}, on so many threads. */
    public long bytes(Geometry image, Box drawn, int threads) {
        Geometry grid = NewGrid.of(image, processing, drawn);
        Reach seen = seen(grid);
        Reach inImage = Reach.of(image, Math.max(seen.x() * grid.spacing().x(), Math.max(seen.y() * grid.spacing().y(), seen.z() * grid.spacing().z())));
        // a voxel more on either side, as interpolation may put them
        Box around = inImage.around(drawn, image).grow(1, 1, 1, image);
        double voxels = (double) around.nx() * around.ny() * around.nz() * Math.max(1, image.voxelVolume() / grid.voxelVolume());
        Reach window = settings.window().reach(grid);
        Geometry largest = new Geometry(Math.min(grid.nx(), 2 * window.x() + 1), Math.min(grid.ny(), 2 * window.y() + 1), Math.min(grid.nz(), 2 * window.z() + 1), grid.spacing(),
                grid.origin(), grid.axes());
        return chain.bytes(image, around) + (long) ((WHOLE + MAP) * voxels) + ROW * grid.ny() * grid.nz() + OUTLINE * largest.count() + threads * (IN_WINDOW * largest.count() + feature.bytes(largest));
    }

    /** How far around the region the image is needed. */
    private Reach seen(Geometry grid) {
        Reach family = feature.reach(grid);
        return settings.cut() ? family : settings.window().reach(grid).then(family);
    }

    /**
     * Processes the region once.
     *
     * @param name what messages call the region
     * @param regions the mask of a region of reference by its name, for normalisation; throws Problem where there is none
     * @throws Problem when image or mask cannot be used, the window holds no neighbour on the processed grid, or the part asked
     *         for lies outside
     */
    public MappedRegion process(String name, Volume image, Mask mask, Function<String, Mask> regions, Task task) {
        settings.within().ifPresent(box -> inside(box, image.geometry()));
        ProcessedRegion processed = new ProcessingChain(processing).process(name, image, mask, Disturbance.NONE, regions, this::seen, task);
        Geometry grid = processed.surroundings().geometry();
        Reach window = settings.window().reach(grid);
        if (window.equals(Reach.NONE)) {
            Vec3 mm = grid.spacing();
            throw new Problem("a " + settings.window() + " holds no voxel but the one in its middle, for they are " + mm.x() + " x " + mm.y() + " x " + mm.z() + " mm apart", "window",
                    "choose a larger radius");
        }
        SeenRegion seen = SeenRegion.of(processed, settings.cut() ? Reach.NONE : window);
        if (feature.readsLevels()) {
            check(seen.region());
        }
        return new MappedRegion(this, seen, settings.within().map(box -> part(box, image.geometry(), seen)));
    }

    private static void inside(Box box, Geometry image) {
        if (box.x() + (long) box.nx() > image.nx() || box.y() + (long) box.ny() > image.ny() || box.z() + (long) box.nz() > image.nz()) {
            throw new Problem("the box of " + box.nx() + " x " + box.ny() + " x " + box.nz() + " voxels from voxel " + box.x() + ", " + box.y() + ", " + box.z()
                    + " reaches out of the image of " + image.nx() + " x " + image.ny() + " x " + image.nz(), "within", "count voxels of the image as it is read, from 0");
        }
    }

    /** Otherwise every window would say so. */
    private static void check(Region region) {
        try {
            region.grey();
        } catch (Undefined u) {
            throw new Problem("its intensities cannot be discretised: " + u.getMessage(), "region " + region.name(), "choose another discretisation, or re-segment it");
        }
    }

    /** The voxels of the region's grid whose centres lie in a box of the image. */
    private static Box part(Box box, Geometry image, SeenRegion seen) {
        Geometry g = seen.region().geometry();
        Vec3 first = image.toVoxel(g.toPatient(0, 0, 0));
        Vec3 last = image.toVoxel(g.toPatient(g.nx() - 1, g.ny() - 1, g.nz() - 1));
        int[] x = indices(first.x(), last.x(), g.nx(), box.x(), box.nx());
        int[] y = indices(first.y(), last.y(), g.ny(), box.y(), box.ny());
        int[] z = indices(first.z(), last.z(), g.nz(), box.z(), box.nz());
        if (x[1] < 1 || y[1] < 1 || z[1] < 1) {
            throw new Problem(String.format(Locale.ROOT, "no voxel of the region's box lies there; it goes from voxel %.0f, %.0f, %.0f to %.0f, %.0f, %.0f", first.x(), first.y(), first.z(), last.x(), last.y(), last.z()),
                    "within", "choose a box that meets it");
        }
        return new Box(x[0], y[0], z[0], x[1], y[1], z[1]);
    }

    /** First and number of the indices whose place, from {@code first} to {@code last} in voxels of the image, lies in its voxels {@code from} and so many more. */
    private static int[] indices(double first, double last, int n, int from, int count) {
        double slack = 1e-6;
        int low = n;
        int high = -1;
        for (int t = 0; t < n; t++) {
            double place = n == 1 ? first : first + t * (last - first) / (n - 1);
            if (place >= from - 0.5 - slack && place < from + count - 0.5 - slack) {
                low = Math.min(low, t);
                high = t;
            }
        }
        return new int[] {low, high - low + 1};
    }
}
