// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import org.hilum.image.DistanceTransform;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/**
 * What an ROI is on one plane, as signed distances: how far, in mm, each pixel's centre is from the nearest one on the other
 * side of the outline, negative inside. A plane between two others gets the pixels whose linearly interpolated distance is
 * not above 0: Raya and Udupa, IEEE Trans. Med. Imaging 9 (1990) 32. Distances are made within a window only, beyond which no
 * plane has a pixel inside: what lies there is outside of every shape between.
 */
final class Shape {
    private final byte[] inside;
    private final int columns;
    private final Box window;
    private final double[] distance;

    private Shape(byte[] inside, int columns, Box window, double[] distance) {
        this.inside = inside;
        this.columns = columns;
        this.window = window;
        this.distance = distance;
    }

    /**
     * The plane's border is no outline, since the region may go on beyond it.
     *
     * @param window of one slice; around all pixels that are inside on any plane, with one more on every side where the plane has it
     */
    static Shape of(byte[] inside, Geometry image, Box window) {
        Geometry plane = new Geometry(image.nx(), image.ny(), 1, image.spacing(), image.origin(), image.axes());
        Mask seen = new Mask(plane, inside).crop(window);
        byte[] outside = new byte[seen.geometry().count()];
        for (int v = 0; v < outside.length; v++) {
            outside[v] = (byte) (seen.at(v) ? 0 : 1);
        }
        double[] distance = DistanceTransform.squared(seen, window);
        double[] depth = DistanceTransform.squared(new Mask(seen.geometry(), outside), window);
        // where all or nothing is inside there is no other side; farther than any pixel is as good as infinite, and can be subtracted
        double most = plane.nx() * plane.spacing().x() + plane.ny() * plane.spacing().y();
        for (int v = 0; v < distance.length; v++) {
            distance[v] = Math.min(most, Math.sqrt(distance[v])) - Math.min(most, Math.sqrt(depth[v]));
        }
        return new Shape(inside, image.nx(), window, distance);
    }

    byte[] inside() {
        return inside;
    }

    /**
     * The pixels of a plane between two.
     *
     * @param other with the same window
     * @param part of the way from this one to the other, 0 to 1
     */
    byte[] towards(Shape other, double part) {
        byte[] between = new byte[inside.length];
        for (int row = 0, v = 0; row < window.ny(); row++) {
            int first = (window.y() + row) * columns + window.x();
            for (int at = first; at < first + window.nx(); at++, v++) {
                between[at] = (byte) ((1 - part) * distance[v] + part * other.distance[v] <= 0 ? 1 : 0);
            }
        }
        return between;
    }
}
