// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.volume;

import java.util.BitSet;

import org.hilum.dicom.DicomToolkit;
import org.hilum.io.dicom.internal.series.Layer;
import org.hilum.io.dicom.internal.series.SeriesImage;
import org.hilum.io.dicom.internal.series.Shift;
import org.hilum.io.dicom.internal.series.Stack;
import org.hilum.io.dicom.internal.value.Conversion;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Padding;
import org.hilum.spi.image.Volume;

/** Reads the voxels of a volume, slice by slice: memory is the volume's own and that of a frame, or of two where slices are resampled. */
public final class VolumeReader {
    private final Stack stack;
    private final Conversion conversion;
    private final Task task;

    private VolumeReader(SeriesImage image, Task task) {
        this.stack = image.stack();
        this.conversion = image.conversion();
        this.task = task;
    }

    /** @throws Problem where pixels are damaged or too many, or their values can't be told */
    public static Volume read(SeriesImage image, DicomToolkit toolkit, Task task) {
        return new VolumeReader(image, task).read(toolkit);
    }

    private Volume read(DicomToolkit toolkit) {
        Geometry grid = stack.geometry();
        if (4L * grid.count() > Runtime.getRuntime().maxMemory()) {
            throw stack.first().problem("the " + grid.count() + " voxels of its volume need more memory than the " + (Runtime.getRuntime().maxMemory() >> 20) + " MB allowed",
                    "raise the limit with -Xmx");
        }
        // as large as it can get, so that it never grows beyond
        BitSet padding = new BitSet(grid.count());
        float[] voxels;
        boolean asIs = stack.shifts().stream().allMatch(Shift::isNone) && stack.layers().stream().allMatch(layer -> layer.below() == layer.above());
        try (PlaneValues planes = new PlaneValues(toolkit)) {
            // a header that announces more than its file holds costs no memory
            planes.load(stack.first());
            voxels = new float[grid.count()];
            Resampled resampled = new Resampled(stack, conversion, planes);
            for (int k = 0; k < grid.nz(); k++) {
                task.check();
                task.progress(k, grid.nz());
                Layer layer = stack.layers().get(k);
                int at = grid.index(0, 0, k);
                if (asIs) {
                    planes.read(stack.planes().get(layer.below()), conversion.planes().get(layer.below()), voxels, at, padding);
                } else {
                    resampled.fill(layer, voxels, at, padding);
                }
            }
        }
        return new Volume(grid, voxels, conversion.quantity(), padding.isEmpty() ? Padding.NONE : new Padding(padding));
    }
}
