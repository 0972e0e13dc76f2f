// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

import java.util.List;
import java.util.stream.IntStream;

import org.hilum.spi.Undefined;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/** Which slices across the patch's third axis a network sees, counted as the patch runs. */
final class Slices {
    private Slices() {
    }

    static List<Integer> seen(Mask mask, Turn turn, View view) {
        int[] count = counts(mask, turn);
        List<Integer> held = IntStream.range(0, count.length).filter(k -> count[k] > 0).boxed().toList();
        if (held.isEmpty()) {
            throw new Undefined("the region has no voxel");
        }
        if (view == View.ALL_SLICES) {
            return held;
        }
        int largest = held.getFirst();
        for (int k : held) {
            largest = count[k] > count[largest] ? k : largest;
        }
        return List.of(largest);
    }

    private static int[] counts(Mask mask, Turn turn) {
        Geometry g = mask.geometry();
        int axis = turn.from()[2];
        int n = Grids.size(g, axis);
        int stride = Grids.stride(g, axis);
        int[] count = new int[n];
        byte[] in = mask.voxels();
        for (int v = 0; v < in.length; v++) {
            if (in[v] != 0) {
                int k = v / stride % n;
                count[turn.backwards()[2] ? n - 1 - k : k]++;
            }
        }
        return count;
    }
}
