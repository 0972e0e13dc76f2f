// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import org.hilum.spi.Problem;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;

/** Whether a map fits into memory, to be asked before anything of it is made. */
public final class MapMemory {
    private static final long MIB = 1 << 20;

    private MapMemory() {
    }

    /** @throws Problem where {@code needed} bytes are more than there are */
    public static void check(long needed, long memory, String where, String cure) {
        if (needed > memory) {
            throw new Problem("the map needs up to " + (needed + MIB - 1) / MIB + " MiB, more than the " + memory / MIB + " MiB that there are", where, cure);
        }
    }

    /** As {@link #check(long, long, String, String)}, of what a map takes beside an image and a mask that are held already. */
    public static void check(FeatureMapping mapping, Geometry image, Mask mask, int threads, long memory, String where) {
        long needed = mask.box().map(drawn -> mapping.bytes(image, drawn, threads)).orElse(0L);
        check(needed, memory, where, "give Java more (HILUM_VMARGS=-Xmx8g), or choose a smaller region, a coarser spacing or a smaller window");
    }
}
