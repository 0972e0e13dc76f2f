// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.image.Kernel;

/** Laws' one-dimensional kernels, each of unit length: levels, edges, spots, waves and ripples over 3 or 5 voxels (IBSI JTXT). */
enum LawsKernel {
    L3(1, 2, 1), L5(1, 4, 6, 4, 1), E3(-1, 0, 1), E5(-1, -2, 0, 2, 1), S3(-1, 2, -1), S5(-1, 0, 2, 0, -1), W5(-1, 2, 0, -2, 1), R5(1, -4, 6, -4, 1);

    private final Kernel kernel;

    LawsKernel(double... values) {
        double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
        kernel = new Kernel(values).times(1 / length);
    }

    Kernel kernel() {
        return kernel;
    }

    /**
     * The kernels that a name such as {@code E5L5S5} stands for.
     *
     * @throws IllegalArgumentException where it is none
     */
    static List<Kernel> named(String name, Extent extent) {
        List<Kernel> kernels = new ArrayList<>();
        for (int c = 0; c + 2 <= name.length(); c += 2) {
            String one = name.substring(c, c + 2);
            Arrays.stream(values()).filter(k -> k.name().equals(one)).forEach(k -> kernels.add(k.kernel));
        }
        if (kernels.size() != extent.dimensions() || name.length() != 2 * kernels.size()) {
            throw new IllegalArgumentException("\"" + name + "\" is not " + (extent == Extent.VOLUME ? "three kernels, such as L5E5E5" : "two kernels, such as L5E5")
                    + ", out of " + Arrays.toString(values()));
        }
        return kernels;
    }
}
