// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.image;

import java.util.Locale;
import java.util.OptionalDouble;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/**
 * The grid an image is interpolated onto: along each axis it has ⌈n·old/new⌉ voxels, and its centre stays where it was (IBSI:
 * "align by centre"), or its first corner, as {@link GridRule} says.
 */
public final class NewGrid {
    /** Spacings are rounded decimals: 10 voxels of 0.1 mm make one of 1 mm, not two, whatever the last digit says. */
    private static final double SLACK = 1e-4;
    /** The same spacing, for all that a file's rounded numbers say. */
    private static final double SAME = 1e-6;

    private NewGrid() {
    }

    /**
     * The grid of these spacings in mm; an axis without one keeps its own.
     *
     * @throws Problem when it would have more voxels than one array can hold
     */
    public static Geometry of(Geometry old, OptionalDouble inPlane, OptionalDouble throughPlane) {
        return of(old, inPlane, inPlane, throughPlane, GridRule.IBSI);
    }

    /**
     * The grid that a region's image and mask are processed on.
     *
     * @param drawn the region's box on the old grid
     */
    public static Geometry of(Geometry old, Processing settings, Box drawn) {
        return switch (settings.grid()) {
            case IBSI -> of(old, settings.spacingInPlane(), settings.spacingThroughPlane());
            case PYRADIOMICS -> PyRadiomicsGrid.of(old, settings.spacingInPlane(), settings.spacingThroughPlane(), drawn);
        };
    }

    static Geometry of(Geometry old, OptionalDouble newX, OptionalDouble newY, OptionalDouble newZ, GridRule rule) {
        double x = kept(newX, old.spacing().x());
        double y = kept(newY, old.spacing().y());
        double z = kept(newZ, old.spacing().z());
        double[] size = {size(old.nx(), old.spacing().x(), x), size(old.ny(), old.spacing().y(), y), size(old.nz(), old.spacing().z(), z)};
        if (size[0] * size[1] * size[2] > Integer.MAX_VALUE - 8) {
            throw new Problem(String.format(Locale.ROOT, "a spacing of %s x %s x %s mm makes %.0f x %.0f x %.0f voxels of it, too many to hold", x, y, z, size[0], size[1], size[2]),
                    "the image", "choose a larger spacing");
        }
        int nx = (int) size[0];
        int ny = (int) size[1];
        int nz = (int) size[2];
        Vec3 origin = old.toPatient(rule.first(old.nx(), nx, x / old.spacing().x()), rule.first(old.ny(), ny, y / old.spacing().y()),
                rule.first(old.nz(), nz, z / old.spacing().z()));
        return new Geometry(nx, ny, nz, new Vec3(x, y, z), origin, old.axes());
    }

    private static double kept(OptionalDouble wanted, double old) {
        return wanted.isEmpty() || Math.abs(wanted.getAsDouble() / old - 1) < SAME ? old : wanted.getAsDouble();
    }

    private static double size(int n, double old, double now) {
        return Math.max(1, Math.ceil(n * old / now - SLACK));
    }
}
