// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.function.Function;

import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * Brings images and masks from one grid onto a part of another with the same axes. Axis by axis, in double
 * precision; only what the part depends on is read, and the result is the same as that of the whole.
 */
public final class Resampling {
    /** A mask value this little below the threshold is rounding error: one half is reached also when summed from sixths. */
    static final double ROUNDING = 1e-6;

    private final Geometry from;
    private final Geometry to;
    private final Box part;
    private final GridRule rule;

    /** @param to a grid made from {@code from} by {@link NewGrid} */
    public Resampling(Geometry from, Geometry to, Box part) {
        this(from, to, part, GridRule.IBSI);
    }

    /** @param to a grid made from {@code from} by {@link NewGrid} under the rule */
    public Resampling(Geometry from, Geometry to, Box part, GridRule rule) {
        this.from = from;
        this.to = to;
        this.part = part;
        this.rule = rule;
    }

    /** The image on the part of the new grid. */
    public Volume image(Volume old, Interpolation by, Task task) {
        return image(old, by, WholeNumbers.NOT, task);
    }

    Volume image(Volume old, Interpolation by, WholeNumbers whole, Task task) {
        return image(old::crop, by, whole, task);
    }

    /** @param old gives a part of the old image */
    Volume image(Function<Box, Volume> old, Interpolation by, WholeNumbers whole, Task task) {
        if (from.equals(to)) {
            return whole.of(old.apply(part));
        }
        Pass[] passes = passes(by);
        Volume read = old.apply(needed(passes));
        double[] values = run(passes, read.voxels(), task);
        float[] voxels = new float[values.length];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = whole.of(values[v]);
        }
        return new Volume(to.crop(part), voxels, read.quantity());
    }

    /** The mask on the part of the new grid. */
    public Mask mask(Mask old, MaskInterpolation by, double threshold, Task task) {
        if (from.equals(to)) {
            return old.crop(part);
        }
        Pass[] passes = passes(by == MaskInterpolation.NEAREST ? Interpolation.NEAREST : Interpolation.LINEAR);
        byte[] in = old.crop(needed(passes)).voxels();
        float[] ones = new float[in.length];
        for (int v = 0; v < in.length; v++) {
            ones[v] = in[v] != 0 ? 1 : 0;
        }
        double[] values = run(passes, ones, task);
        byte[] inside = new byte[values.length];
        for (int v = 0; v < inside.length; v++) {
            inside[v] = (byte) (values[v] >= threshold - ROUNDING ? 1 : 0);
        }
        return new Mask(to.crop(part), inside);
    }

    /** The part of the old grid that the result depends on. */
    private Box needed(Pass[] p) {
        return new Box(p[0].from, p[1].from, p[2].from, p[0].length, p[1].length, p[2].length);
    }

    private Pass[] passes(Interpolation by) {
        return new Pass[] {Pass.of(from.nx(), to.nx(), to.spacing().x() / from.spacing().x(), part.x(), part.nx(), by, rule),
            Pass.of(from.ny(), to.ny(), to.spacing().y() / from.spacing().y(), part.y(), part.ny(), by, rule),
            Pass.of(from.nz(), to.nz(), to.spacing().z() / from.spacing().z(), part.z(), part.nz(), by, rule)};
    }

    private static double[] run(Pass[] passes, float[] voxels, Task task) {
        double[] values = new double[voxels.length];
        for (int v = 0; v < values.length; v++) {
            values[v] = voxels[v];
        }
        int[] n = {passes[0].length, passes[1].length, passes[2].length};
        int stride = 1;
        for (int axis = 0; axis < 3; axis++) {
            values = passes[axis].along(values, stride, n[axis], task);
            n[axis] = passes[axis].size;
            stride *= n[axis];
        }
        return values;
    }
}
