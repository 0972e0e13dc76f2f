// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

import org.hilum.image.DistanceTransform;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/**
 * What an ROI is on one plane, as signed distances: how far, in mm, each pixel's centre is from the nearest one on the other
 * side of the outline, negative inside. A plane between two others gets the pixels whose linearly interpolated distance is
 * not above 0: Raya and Udupa, IEEE Trans. Med. Imaging 9 (1990) 32.
 */
final class Shape {
    private final byte[] inside;
    private final double[] distance;

    private Shape(byte[] inside, double[] distance) {
        this.inside = inside;
        this.distance = distance;
    }

    /** The plane's border is no outline, since the region may go on beyond it. */
    static Shape of(byte[] inside, Geometry image) {
        Geometry plane = new Geometry(image.nx(), image.ny(), 1, image.spacing(), image.origin(), image.axes());
        byte[] outside = new byte[inside.length];
        for (int v = 0; v < outside.length; v++) {
            outside[v] = (byte) (1 - inside[v]);
        }
        double[] distance = DistanceTransform.squared(new Mask(plane, inside));
        double[] depth = DistanceTransform.squared(new Mask(plane, outside));
        // where all or nothing is inside there is no other side; farther than any pixel is as good as infinite, and can be subtracted
        double most = plane.nx() * plane.spacing().x() + plane.ny() * plane.spacing().y();
        for (int v = 0; v < distance.length; v++) {
            distance[v] = Math.min(most, Math.sqrt(distance[v])) - Math.min(most, Math.sqrt(depth[v]));
        }
        return new Shape(inside, distance);
    }

    byte[] inside() {
        return inside;
    }

    /** @param part of the way from this one to the other, 0 to 1 */
    byte[] towards(Shape other, double part) {
        byte[] between = new byte[inside.length];
        for (int v = 0; v < between.length; v++) {
            between[v] = (byte) ((1 - part) * distance[v] + part * other.distance[v] <= 0 ? 1 : 0);
        }
        return between;
    }
}
