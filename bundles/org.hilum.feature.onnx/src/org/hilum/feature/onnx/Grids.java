// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import org.hilum.spi.image.Geometry;

/** A grid's size, spacing and step in the flat array along one of its axes by number. */
final class Grids {
    private Grids() {
    }

    static int size(Geometry g, int axis) {
        return axis == 0 ? g.nx() : axis == 1 ? g.ny() : g.nz();
    }

    static double spacing(Geometry g, int axis) {
        return axis == 0 ? g.spacing().x() : axis == 1 ? g.spacing().y() : g.spacing().z();
    }

    static int stride(Geometry g, int axis) {
        return axis == 0 ? 1 : axis == 1 ? g.nx() : g.nx() * g.ny();
    }
}
