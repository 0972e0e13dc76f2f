// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.hilum.spi.Task;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * Onto a grid that is turned and moved ({@link Displacement}): the same voxels apart as the standard's, and large enough for
 * all of the region wherever it comes to lie. Across slices as {@link Resampling} does it; in plane at places that form no
 * rows any more, with the same weights.
 */
final class DisplacedSampling implements Sampling {
    /** A place on the image's very edge is on it also after rounding errors. */
    private static final double EDGE = 0.5 + 1e-9;

    private final Geometry from;
    private final GridRule rule;
    private final Box drawn;
    private final double cos;
    private final double sin;
    /** Centre of the turn, and the first voxel of the grid before it is turned and moved, in old indices. */
    private final Vec3 centre;
    private final Vec3 first;
    /** New voxels in old ones, and how far the grid is moved, in new ones. */
    private final Vec3 step;
    private final Vec3 moved;
    /** The displaced grid's voxels, counted from those of the grid before. */
    private final int[] low;
    private final Geometry grid;

    /**
     * @param plain the grid before it is displaced
     * @param drawn the region's box on the old grid
     */
    DisplacedSampling(Geometry from, Geometry plain, GridRule rule, Box drawn, Displacement by) {
        this.from = from;
        this.rule = rule;
        this.drawn = drawn;
        double angle = Math.toRadians(by.degrees());
        this.cos = StrictMath.cos(angle);
        this.sin = StrictMath.sin(angle);
        this.moved = by.voxels();
        Vec3 was = from.spacing();
        Vec3 now = plain.spacing();
        this.step = new Vec3(now.x() / was.x(), now.y() / was.y(), now.z() / was.z());
        this.centre = new Vec3(drawn.x() + 0.5 * (drawn.nx() - 1), drawn.y() + 0.5 * (drawn.ny() - 1), drawn.z() + 0.5 * (drawn.nz() - 1));
        this.first = new Vec3(rule.first(from.nx(), plain.nx(), step.x()), rule.first(from.ny(), plain.ny(), step.y()), rule.first(from.nz(), plain.nz(), step.z()));
        int[] high = {plain.nx(), plain.ny(), plain.nz()};
        this.low = new int[3];
        int[][] span = span();
        for (int a = 0; a < 3; a++) {
            low[a] = Math.min(0, span[a][0]);
            high[a] = Math.max(high[a], span[a][1] + 1);
        }
        Axes axes = from.axes();
        Axes turned = new Axes(axes.i().times(cos).plus(axes.j().times(sin)), axes.j().times(cos).minus(axes.i().times(sin)), axes.k());
        Vec3 origin = from.toPatient(x(0, 0), y(0, 0), z(0));
        this.grid = new Geometry(high[0] - low[0], high[1] - low[1], high[2] - low[2], now, origin, turned);
    }

    @Override
    public Geometry grid() {
        return grid;
    }

    /** Where voxel (i, j, k) of the displaced grid lies in the old image, in old indices. */
    private double x(int i, int j) {
        return centre.x() + (along(i) * cos - across(j) * sin) / from.spacing().x();
    }

    private double y(int i, int j) {
        return centre.y() + (along(i) * sin + across(j) * cos) / from.spacing().y();
    }

    private double z(int k) {
        return first.z() + (low[2] + k + moved.z()) * step.z();
    }

    /** In mm from the centre of the turn, before it. */
    private double along(int i) {
        return (first.x() + (low[0] + i + moved.x()) * step.x() - centre.x()) * from.spacing().x();
    }

    private double across(int j) {
        return (first.y() + (low[1] + j + moved.y()) * step.y() - centre.y()) * from.spacing().y();
    }

    /** First and last voxel along each axis that may lie less than one old voxel from the region, in the undisplaced grid's numbers. */
    private int[][] span() {
        double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int c = 0; c < 4; c++) {
            double dx = ((c & 1) == 0 ? drawn.x() - 1 : drawn.x() + drawn.nx()) - centre.x();
            double dy = ((c & 2) == 0 ? drawn.y() - 1 : drawn.y() + drawn.ny()) - centre.y();
            double u = dx * from.spacing().x() * cos + dy * from.spacing().y() * sin;
            double v = dy * from.spacing().y() * cos - dx * from.spacing().x() * sin;
            double i = (centre.x() + u / from.spacing().x() - first.x()) / step.x() - moved.x();
            double j = (centre.y() + v / from.spacing().y() - first.y()) / step.y() - moved.y();
            least[0] = Math.min(least[0], i);
            least[1] = Math.min(least[1], j);
            most[0] = Math.max(most[0], i);
            most[1] = Math.max(most[1], j);
        }
        double bottom = (drawn.z() - 1 - first.z()) / step.z() - moved.z();
        double top = (drawn.z() + drawn.nz() - first.z()) / step.z() - moved.z();
        return new int[][] {{(int) Math.floor(least[0]), (int) Math.ceil(most[0])}, {(int) Math.floor(least[1]), (int) Math.ceil(most[1])},
            {(int) Math.floor(bottom), (int) Math.ceil(top)}};
    }

    @Override
    public Optional<Box> reached() {
        int[][] span = span();
        return Optional.of(new Box(span[0][0] - low[0], span[1][0] - low[1], span[2][0] - low[2], span[0][1] - span[0][0] + 1, span[1][1] - span[1][0] + 1,
                span[2][1] - span[2][0] + 1));
    }

    /** The places of a part's voxels: those of a slice along the first and second axis, those of the slices along the third. */
    private double[][] places(Box part) {
        double[] x = new double[part.nx() * part.ny()];
        double[] y = new double[x.length];
        double[] z = new double[part.nz()];
        for (int j = 0, v = 0; j < part.ny(); j++) {
            for (int i = 0; i < part.nx(); i++, v++) {
                x[v] = x(part.x() + i, part.y() + j);
                y[v] = y(part.x() + i, part.y() + j);
            }
        }
        for (int k = 0; k < z.length; k++) {
            z[k] = z(part.z() + k);
        }
        return new double[][] {x, y, z};
    }

    @Override
    public Volume image(Box part, Function<Box, Volume> old, Interpolation by, WholeNumbers whole, Task task) {
        ObliquePasses passes = passes(places(part), by);
        Volume read = old.apply(passes.needed());
        double[] values = passes.run(read.voxels(), task);
        float[] voxels = new float[values.length];
        for (int v = 0; v < voxels.length; v++) {
            voxels[v] = whole.of(values[v]);
        }
        return new Volume(grid.crop(part), voxels, read.quantity());
    }

    private ObliquePasses passes(double[][] places, Interpolation by) {
        return new ObliquePasses(Pass.at(from.nx(), places[0], by, rule), Pass.at(from.ny(), places[1], by, rule), Pass.at(from.nz(), places[2], by, rule));
    }

    @Override
    public Mask mask(Box part, Mask old, MaskInterpolation by, double threshold, Task task) {
        double[][] places = places(part);
        ObliquePasses passes = passes(places, by == MaskInterpolation.NEAREST ? Interpolation.NEAREST : Interpolation.LINEAR);
        byte[] in = old.crop(passes.needed()).voxels();
        float[] ones = new float[in.length];
        for (int v = 0; v < in.length; v++) {
            ones[v] = in[v] != 0 ? 1 : 0;
        }
        double[] values = passes.run(ones, task);
        byte[] inside = there(part, places);
        for (int v = 0; v < inside.length; v++) {
            inside[v] = (byte) (inside[v] != 0 && values[v] >= threshold - Resampling.ROUNDING ? 1 : 0);
        }
        return new Mask(grid.crop(part), inside);
    }

    @Override
    public Mask there(Box part) {
        return new Mask(grid.crop(part), there(part, places(part)));
    }

    private byte[] there(Box part, double[][] places) {
        int slice = places[0].length;
        byte[] there = new byte[slice * part.nz()];
        for (int v = 0; v < slice; v++) {
            there[v] = (byte) (within(places[0][v], from.nx()) && within(places[1][v], from.ny()) ? 1 : 0);
        }
        for (int k = part.nz() - 1; k >= 0; k--) {
            if (within(places[2][k], from.nz())) {
                System.arraycopy(there, 0, there, k * slice, slice);
            } else {
                Arrays.fill(there, k * slice, (k + 1) * slice, (byte) 0);
            }
        }
        return there;
    }

    private static boolean within(double place, int n) {
        return place >= -EDGE && place <= n - 1 + EDGE;
    }
}
