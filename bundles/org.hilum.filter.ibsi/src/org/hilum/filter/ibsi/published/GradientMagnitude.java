// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import java.util.List;
import java.util.function.BiConsumer;

import org.hilum.filter.ibsi.Extent;
import org.hilum.image.Boundary;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;

/**
 * Magnitude of the gradient, √(Σ ((f(k + 1) − f(k − 1)) / 2d)²) over the axes, with d the voxel spacing in mm (PyRadiomics'
 * {@code Gradient}, which is ITK's GradientMagnitudeImageFilter; its edge is {@code nearest}).
 */
public final class GradientMagnitude implements ImageFilter<GradientSettings> {
    @Override
    public GradientSettings defaults() {
        return new GradientSettings(true, Extent.VOLUME, Boundary.NEAREST);
    }

    private static Reach neighbours(GradientSettings s) {
        return s.extent() == Extent.VOLUME ? new Reach(1, 1, 1) : new Reach(1, 1, 0);
    }

    @Override
    public Reach reach(Geometry grid, GradientSettings s) {
        return s.boundary() == Boundary.PERIODIC ? Reach.WHOLE : neighbours(s);
    }

    @Override
    public Volume apply(Volume image, Response response, GradientSettings s, Task task) {
        return in(image, image.geometry().box(), s, task);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, GradientSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s, task)));
    }

    /** The part with a voxel around it, and the response. */
    @Override
    public long bytes(Geometry g, GradientSettings s) {
        return Float.BYTES * ((g.nx() + 2L) * (g.ny() + 2L) * (g.nz() + 2L) + g.count());
    }

    private static Volume in(Volume image, Box part, GradientSettings s, Task task) {
        Padded p = new Padded(image, part, neighbours(s), s.boundary());
        Vec3 d = image.geometry().spacing();
        double perX = s.perMm() ? 0.5 / d.x() : 0.5;
        double perY = s.perMm() ? 0.5 / d.y() : 0.5;
        double perZ = s.extent() == Extent.SLICES ? 0 : s.perMm() ? 0.5 / d.z() : 0.5;
        int up = s.extent() == Extent.SLICES ? 0 : p.nx * p.ny;
        float[] made = new float[part.nx() * part.ny() * part.nz()];
        int to = 0;
        for (int k = 0; k < part.nz(); k++) {
            task.check();
            for (int j = 0; j < part.ny(); j++) {
                for (int i = 0; i < part.nx(); i++) {
                    int at = p.index(i, j, k);
                    double x = perX * ((double) p.values[at + 1] - p.values[at - 1]);
                    double y = perY * ((double) p.values[at + p.nx] - p.values[at - p.nx]);
                    double z = perZ * ((double) p.values[at + up] - p.values[at - up]);
                    made[to++] = (float) Math.sqrt(x * x + y * y + z * z);
                }
            }
        }
        String unit = image.quantity().unit();
        Quantity slope = new Quantity("gradient of " + image.quantity().name(), unit.isEmpty() || !s.perMm() ? unit : unit + "/mm");
        return new Volume(image.geometry().crop(part), made, slope);
    }
}
