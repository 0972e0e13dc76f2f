// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.segment.basic;

import java.util.Map;

import org.hilum.image.DistanceTransform;
import org.hilum.spi.Segmenter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/**
 * The tissue around a tumour: every voxel outside it whose centre lies at most so many millimetres, in three dimensions, from
 * the nearest of its voxel centres, within the organ if one is named. Distances are exact whatever the voxel spacing.
 */
public final class PeritumouralRing implements Segmenter<RingSettings> {
    /** A width of 3 mm takes voxels 3 mm away, whatever the last digit of their spacing says. */
    private static final double ROUNDING = 1e-6;

    @Override
    public RingSettings defaults() {
        return new RingSettings("tumour", 5, "");
    }

    @Override
    public Mask segment(Volume image, Map<String, Mask> masks, RingSettings settings, Task task) {
        Geometry grid = image.geometry();
        Mask tumour = Named.mask(masks, settings.of(), grid);
        byte[] inside = new byte[grid.count()];
        if (tumour.count() > 0) {
            byte[] organ = settings.inside().isEmpty() ? new byte[0] : Named.mask(masks, settings.inside(), grid).voxels();
            Box box = around(tumour.box().orElseThrow(), settings.width(), grid);
            double[] squared = DistanceTransform.squared(tumour.crop(box));
            double reach = settings.width() * settings.width() * (1 + ROUNDING);
            for (int k = 0, v = 0; k < box.nz(); k++) {
                task.check();
                for (int j = 0; j < box.ny(); j++) {
                    int row = grid.index(box.x(), box.y() + j, box.z() + k);
                    for (int i = 0; i < box.nx(); i++, v++) {
                        inside[row + i] = (byte) (squared[v] > 0 && squared[v] <= reach && (organ.length == 0 || organ[row + i] != 0) ? 1 : 0);
                    }
                }
            }
        }
        return new Mask(grid, inside);
    }

    private static Box around(Box box, double width, Geometry grid) {
        return box.grow(steps(width, grid.spacing().x()), steps(width, grid.spacing().y()), steps(width, grid.spacing().z()), grid);
    }

    private static int steps(double width, double spacing) {
        return (int) Math.min(1 << 20, Math.ceil(width / spacing));
    }
}
