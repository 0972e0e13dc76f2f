// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.slice;

import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.hilum.ui.image.slice.SliceGrid.Cell;

/**
 * The outline of a mask of any grid, drawn where it lies in the patient: a pixel is inside if its place lies in a voxel of the mask. Dashed, since it is
 * no region of the image that it is drawn over.
 */
public final class DashedOutline {
    /** Length of a dash and of the gap after it, along the diagonal. */
    private static final int DASH = 6;

    private boolean[] inside = new boolean[0];

    /** @param width of the line, in pixels */
    public void paint(Viewport port, SliceGrid grid, int slice, Mask mask, int rgb, int width, int[] pixels) {
        if (inside.length != pixels.length) {
            inside = new boolean[pixels.length];
        }
        fill(port, grid, slice, mask);
        int w = port.width();
        for (int y = 0; y < port.height(); y++) {
            for (int x = 0; x < w; x++) {
                boolean dash = (x + y) / DASH % 2 == 0;
                if (dash && inside[y * w + x] && (off(port, x - width, y) || off(port, x + width, y) || off(port, x, y - width) || off(port, x, y + width))) {
                    pixels[y * w + x] = rgb;
                }
            }
        }
    }

    private boolean off(Viewport port, int x, int y) {
        return x >= 0 && y >= 0 && x < port.width() && y < port.height() && !inside[y * port.width() + x];
    }

    private void fill(Viewport port, SliceGrid grid, int slice, Mask mask) {
        Geometry own = mask.geometry();
        Vec3 first = at(port, grid, slice, own, 0, 0);
        Vec3 right = at(port, grid, slice, own, 1, 0).minus(first);
        Vec3 down = at(port, grid, slice, own, 0, 1).minus(first);
        for (int y = 0; y < port.height(); y++) {
            for (int x = 0; x < port.width(); x++) {
                int i = voxel(first.x() + x * right.x() + y * down.x(), own.nx());
                int j = voxel(first.y() + x * right.y() + y * down.y(), own.ny());
                int k = voxel(first.z() + x * right.z() + y * down.z(), own.nz());
                inside[y * port.width() + x] = i >= 0 && j >= 0 && k >= 0 && mask.at(i, j, k);
            }
        }
    }

    private static Vec3 at(Viewport port, SliceGrid grid, int slice, Geometry own, int x, int y) {
        return own.toVoxel(grid.patient(new Cell(port.column(x + 0.5), port.row(y + 0.5), slice)));
    }

    private static int voxel(double place, int count) {
        int at = (int) Math.floor(place + 0.5);
        return at >= 0 && at < count ? at : -1;
    }
}
