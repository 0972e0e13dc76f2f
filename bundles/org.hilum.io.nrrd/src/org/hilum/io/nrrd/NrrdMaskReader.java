// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import java.nio.file.Path;
import java.util.List;

import org.hilum.image.file.Labels;
import org.hilum.image.file.VolumeNumber;
import org.hilum.io.nrrd.internal.DataFiles;
import org.hilum.io.nrrd.internal.NrrdFile;
import org.hilum.io.nrrd.internal.Placement;
import org.hilum.io.nrrd.internal.Segmentation;
import org.hilum.spi.MaskReader;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;

/**
 * Reads masks from NRRD label images: every voxel a whole number, 0 outside, one item a label. Of a segmentation of 3D Slicer,
 * which names its segments in the header, one item a segment, which may overlap others. An empty item is the file's only
 * label or segment (refused where there are several); {@value Labels#ALL} takes all together.
 */
public final class NrrdMaskReader implements MaskReader<NrrdSettings> {
    @Override
    public NrrdSettings defaults() {
        return NrrdSettings.DEFAULT;
    }

    @Override
    public List<MaskRef> list(Path path, NrrdSettings settings, Task task) {
        NrrdFile file = NrrdFile.of(path);
        Segmentation segmentation = Segmentation.of(file.header(), path.toString());
        if (segmentation.isEmpty()) {
            return file.labels(volume(file, path, settings), task).counts().entrySet().stream()
                    .map(e -> new MaskRef(path, Integer.toString(e.getKey()), "label " + e.getKey() + ": " + e.getValue() + " voxels", "")).toList();
        }
        return segmentation.list(file, task).stream().map(s -> new MaskRef(path, s.item(), s.told(), "")).toList();
    }

    @Override
    public long bytes(MaskRef ref, Geometry image, NrrdSettings settings, Task task) {
        // labels as floats, one of them as a mask, and the mask of several segments together
        return (Float.BYTES + 2L) * NrrdFile.of(ref.path()).voxels();
    }

    @Override
    public Mask read(MaskRef ref, Geometry image, NrrdSettings settings, Task task) {
        String where = ref.path().toString();
        NrrdFile file = NrrdFile.of(ref.path());
        Geometry own = new Placement(file.header(), where).geometry(settings.orientation());
        Segmentation segmentation = Segmentation.of(file.header(), where);
        return new Mask(own, segmentation.isEmpty() ? file.labels(volume(file, ref.path(), settings), task).select(ref.item(), where)
                : segmentation.select(ref.item(), own.count(), file, task));
    }

    @Override
    public List<Path> files(Path path) {
        return DataFiles.all(path);
    }

    private static int volume(NrrdFile file, Path path, NrrdSettings settings) {
        return (int) VolumeNumber.choose(file.header().layout().items(), "", settings.volume(), path.toString());
    }
}
