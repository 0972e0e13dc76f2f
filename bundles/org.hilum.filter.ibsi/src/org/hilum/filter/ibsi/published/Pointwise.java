// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

import org.hilum.spi.ImageFilter;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Volume;

/** A function of each voxel's intensity, scaled so that the largest magnitude m keeps its magnitude. */
abstract class Pointwise implements ImageFilter<ScaleSettings> {
    /** f(x), where m is the largest magnitude, above 0. */
    abstract double of(double x, double m);

    @Override
    public ScaleSettings defaults() {
        return new ScaleSettings(OptionalDouble.empty());
    }

    @Override
    public Reach reach(Geometry grid, ScaleSettings s) {
        return s.largest().isEmpty() ? Reach.WHOLE : Reach.NONE;
    }

    @Override
    public Volume apply(Volume image, Response response, ScaleSettings s, Task task) {
        return in(image, image.geometry().box(), s);
    }

    @Override
    public void applyEach(Volume image, Box part, List<Response> wanted, ScaleSettings s, BiConsumer<Response, Volume> to, Task task) {
        wanted.forEach(response -> to.accept(response, in(image, part, s)));
    }

    /** The part before and after. */
    @Override
    public long bytes(Geometry image, ScaleSettings s) {
        return 2L * Float.BYTES * image.count();
    }

    private Volume in(Volume image, Box part, ScaleSettings s) {
        double m = s.largest().orElseGet(() -> largest(image.voxels()));
        float[] made = image.crop(part).voxels().clone();
        for (int v = 0; v < made.length; v++) {
            made[v] = (float) of(made[v], m);
        }
        return new Volume(image.geometry().crop(part), made, image.quantity());
    }

    private static double largest(float[] x) {
        double m = 0;
        for (float value : x) {
            if (!Float.isFinite(value)) {
                throw new Undefined("the image holds voxels that are NaN or infinite, so that it has no largest magnitude; set largest");
            }
            m = Math.max(m, Math.abs(value));
        }
        if (m == 0) {
            throw new Undefined("all voxels of the image are 0");
        }
        return m;
    }
}
