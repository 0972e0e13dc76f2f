// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.util.List;
import java.util.Locale;

import org.hilum.engine.Nearest;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Reach;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.settings.Keys;

/**
 * What is seen around a voxel: all voxels whose centres lie no further from its own than {@code radius}, along each axis (box)
 * or in all (ball). In voxels of the processed grid, a box of radius r has (2r + 1)³ voxels; in mm, an axis whose spacing is
 * wider than the radius adds no neighbours, so that a window on thick slices lies within its slice.
 */
public record Window(Shape shape, double radius, Unit unit) {
    /** Its outline. */
    public enum Shape { BOX, BALL }

    /** What its radius is measured in. */
    public enum Unit { VOXELS, MM }

    private static final double MOST = 1000;
    /** Spacings are decimals: 3 × 0.7 mm is no more than 2.1 mm. */
    private static final double SLACK = 1e-9;

    public Window {
        if (!(radius > 0 && radius <= MOST) || unit == Unit.VOXELS && radius != Math.rint(radius)) {
            throw new Problem("a window cannot have a radius of " + text(radius) + (unit == Unit.MM ? " mm" : " voxels"), "window",
                    "give a whole number of voxels from 1 (a box of 1 has 3 x 3 x 3), or a length as 6mm");
        }
    }

    /**
     * A window as people write it.
     *
     * @param radius {@code 2} (voxels) or {@code 6mm}
     * @param shape {@code box} or {@code ball}
     */
    public static Window parse(String radius, String shape) {
        boolean mm = radius.endsWith("mm");
        double r;
        try {
            r = Double.parseDouble(mm ? radius.substring(0, radius.length() - 2).strip() : radius);
        } catch (NumberFormatException e) {
            throw new Problem(radius + " is no radius", "window", "give a number of voxels, as 2, or a length, as 6mm", e);
        }
        for (Shape s : Shape.values()) {
            if (Keys.of(s).equals(shape)) {
                return new Window(s, r, mm ? Unit.MM : Unit.VOXELS);
            }
        }
        throw new Problem("there is no shape " + shape, "window", Nearest.cure(shape, List.of("box", "ball")));
    }

    /** How far it goes along each axis of a grid. */
    public Reach reach(Geometry grid) {
        Vec3 s = unit == Unit.MM ? grid.spacing() : new Vec3(1, 1, 1);
        return new Reach(steps(s.x()), steps(s.y()), steps(s.z()));
    }

    private int steps(double spacing) {
        return (int) Math.floor(radius / spacing * (1 + SLACK));
    }

    /** Its voxels up to a reach, 1 inside, first index fastest; the middle one is the voxel it stands around. */
    byte[] voxels(Geometry grid, Reach r) {
        Vec3 s = unit == Unit.MM ? grid.spacing() : new Vec3(1, 1, 1);
        byte[] inside = new byte[Math.multiplyExact(Math.multiplyExact(2 * r.x() + 1, 2 * r.y() + 1), 2 * r.z() + 1)];
        int v = 0;
        for (int k = -r.z(); k <= r.z(); k++) {
            for (int j = -r.y(); j <= r.y(); j++) {
                for (int i = -r.x(); i <= r.x(); i++) {
                    double length = new Vec3(i * s.x(), j * s.y(), k * s.z()).length();
                    inside[v++] = (byte) (shape == Shape.BOX || length <= radius * (1 + SLACK) ? 1 : 0);
                }
            }
        }
        return inside;
    }

    /** Its radius as {@link #parse} reads it. */
    public String written() {
        return text(radius) + (unit == Unit.MM ? "mm" : "");
    }

    private static String text(double x) {
        return x == Math.rint(x) ? String.format(Locale.ROOT, "%.0f", x) : Double.toString(x);
    }

    @Override
    public String toString() {
        return Keys.of(shape) + " of radius " + text(radius) + (unit == Unit.MM ? " mm" : radius == 1 ? " voxel" : " voxels");
    }
}
