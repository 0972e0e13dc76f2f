// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.hilum.image.ProcessedRegion;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.GreyLevels;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Range;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * What becomes of an image and a region at each stage of processing, by which two programs that differ find out where: the
 * diagnostic features of IBSI 1 (initial and interpolated image; initial, interpolated and re-segmented region), then the
 * range of intensities and the grey levels that texture is measured on.
 */
final class Diagnostics {
    private static final String NUMBER = "";
    private static final String INTENSITY = "{intensity}";

    private final List<Diagnostic> all = new ArrayList<>();

    /** @param processed with the whole image as surroundings */
    static List<Diagnostic> of(Volume image, Mask mask, ProcessedRegion processed) {
        Diagnostics d = new Diagnostics();
        Volume now = processed.surroundings();
        Mask morphological = onGrid(processed.morphological(), processed.box(), now.geometry());
        d.image("initial-image", image);
        d.image("interpolated-image", now);
        d.region("initial-roi", image, mask, mask);
        d.region("interpolated-roi", now, morphological, morphological);
        d.region("resegmented-roi", now, onGrid(processed.intensity(), processed.box(), now.geometry()), morphological);
        d.levels(processed.region());
        return d.all;
    }

    private void image(String stage, Volume image) {
        Geometry g = image.geometry();
        each(stage + "-dimension", new double[] {g.nx(), g.ny(), g.nz()}, "voxels");
        Vec3 mm = g.spacing();
        each(stage + "-voxel-dimension", new double[] {mm.x(), mm.y(), mm.z()}, "mm");
        intensities(stage, image, new byte[0]);
    }

    private void region(String stage, Volume image, Mask intensity, Mask morphological) {
        Geometry g = image.geometry();
        each(stage + "-intensity-mask-dimension", new double[] {g.nx(), g.ny(), g.nz()}, "voxels");
        box(stage + "-intensity-mask-bounding-box-dimension", intensity);
        box(stage + "-morphological-mask-bounding-box-dimension", morphological);
        add(stage + "-intensity-mask-voxel-count", intensity.count(), NUMBER);
        add(stage + "-morphological-mask-voxel-count", morphological.count(), NUMBER);
        intensities(stage + "-intensity-mask", image, intensity.voxels());
    }

    private void box(String name, Mask mask) {
        double[] size = mask.box().map(b -> new double[] {b.nx(), b.ny(), b.nz()}).orElse(new double[3]);
        each(name, size, "voxels");
    }

    private void levels(Region region) {
        String unit = IntensityUnit.fill(INTENSITY, region.image().quantity());
        try {
            Range range = region.range();
            add("range-lowest", range.lowest(), unit);
            add("range-highest", range.highest(), unit);
        } catch (Undefined u) {
            all.add(new Diagnostic("range-lowest", Double.NaN, unit, u.getMessage()));
            all.add(new Diagnostic("range-highest", Double.NaN, unit, u.getMessage()));
        }
        try {
            GreyLevels grey = region.grey();
            add("grey-levels", grey.count(), NUMBER);
            add("grey-levels-occurring", IntStream.of(grey.levels()).filter(level -> level > 0).distinct().count(), NUMBER);
        } catch (Undefined u) {
            all.add(new Diagnostic("grey-levels", Double.NaN, NUMBER, u.getMessage()));
            all.add(new Diagnostic("grey-levels-occurring", Double.NaN, NUMBER, u.getMessage()));
        }
    }

    /** Mean, minimum and maximum; of the whole image where {@code in} is empty. */
    private void intensities(String name, Volume image, byte[] in) {
        double sum = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        int n = 0;
        float[] x = image.voxels();
        for (int v = 0; v < x.length; v++) {
            if (in.length == 0 || in[v] != 0) {
                sum += x[v];
                min = Math.min(min, x[v]);
                max = Math.max(max, x[v]);
                n++;
            }
        }
        String why = n == 0 ? "no voxel is left" : Double.isFinite(sum) ? "" : "there are voxels that are no finite numbers";
        double[] of = {sum / n, min, max};
        String[] names = {"mean", "minimum", "maximum"};
        for (int k = 0; k < names.length; k++) {
            all.add(new Diagnostic(name + "-" + names[k] + "-intensity", why.isEmpty() ? of[k] : Double.NaN, IntensityUnit.fill(INTENSITY, image.quantity()), why));
        }
    }

    private void each(String name, double[] values, String unit) {
        add(name + "-x", values[0], unit);
        add(name + "-y", values[1], unit);
        add(name + "-z", values[2], unit);
    }

    private void add(String name, double value, String unit) {
        all.add(new Diagnostic(name, value, unit, ""));
    }

    private static Mask onGrid(Mask part, Box box, Geometry grid) {
        byte[] inside = new byte[grid.count()];
        for (int k = 0; k < box.nz(); k++) {
            for (int j = 0; j < box.ny(); j++) {
                System.arraycopy(part.voxels(), part.geometry().index(0, j, k), inside, grid.index(box.x(), box.y() + j, box.z() + k), box.nx());
            }
        }
        return new Mask(grid, inside);
    }
}
