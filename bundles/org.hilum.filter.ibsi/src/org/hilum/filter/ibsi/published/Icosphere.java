// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import java.util.ArrayList;
import java.util.List;

import org.hilum.spi.image.Vec3;

/** Nearly even samples of a sphere: the 12 corners of an icosahedron and the middles of its 30 edges, brought onto the sphere. */
final class Icosphere {
    private Icosphere() {
    }

    /** 42 unit vectors. */
    static List<Vec3> vertices() {
        double golden = (1 + Math.sqrt(5)) / 2;
        List<Vec3> corners = new ArrayList<>();
        for (int signs = 0; signs < 4; signs++) {
            double a = signs % 2 == 0 ? 1 : -1;
            double b = signs < 2 ? golden : -golden;
            corners.add(unit(0, a, b));
            corners.add(unit(a, b, 0));
            corners.add(unit(b, 0, a));
        }
        List<Vec3> all = new ArrayList<>(corners);
        // neighbouring corners are those at the least angle, whose cosine is 1/√5
        for (int p = 0; p < corners.size(); p++) {
            for (int q = p + 1; q < corners.size(); q++) {
                Vec3 a = corners.get(p);
                Vec3 b = corners.get(q);
                if (a.dot(b) > 0.4) {
                    all.add(unit(a.x() + b.x(), a.y() + b.y(), a.z() + b.z()));
                }
            }
        }
        return all;
    }

    private static Vec3 unit(double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        return new Vec3(x / length, y / length, z / length);
    }
}
