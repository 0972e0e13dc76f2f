// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;

/** A mask that is read and brought onto a coarser image, to be started in a process of its own whose heap is small: {@code VOXELS FILE}. */
public final class MaskInHeap {
    private MaskInHeap() {
    }

    /** The program itself. */
    static long before() {
        return 8L << 20;
    }

    static Geometry image(int voxels) {
        return Geometry.of(voxels, voxels, voxels, 1, 1, 1);
    }

    /** Its label 1. */
    static MaskFile mask(Path file) {
        return new MaskFile("region", file, "1", Optional.empty(), OtherGrid.NEAREST);
    }

    static ImageFiles files() {
        return new ImageFiles(Registry.open(List.of()));
    }

    public static void main(String[] args) {
        System.out.println(files().mask(mask(Path.of(args[1])), image(Integer.parseInt(args[0])), Task.quiet(1)).count() + " voxels");
    }
}
