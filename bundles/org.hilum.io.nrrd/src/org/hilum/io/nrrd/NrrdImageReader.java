// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import java.nio.file.Path;
import java.util.List;

import org.hilum.image.file.VolumeNumber;
import org.hilum.io.nrrd.internal.DataFiles;
import org.hilum.io.nrrd.internal.NrrdFile;
import org.hilum.io.nrrd.internal.Placement;
import org.hilum.spi.ImageReader;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/**
 * Reads images from NRRD files, header and voxels in one file or apart. A fourth axis, wherever it stands, makes one item a
 * volume, numbered from 1. Voxels that are not finite are counted in a note and kept as they are.
 */
public final class NrrdImageReader implements ImageReader<NrrdSettings> {
    @Override
    public NrrdSettings defaults() {
        return NrrdSettings.DEFAULT;
    }

    @Override
    public List<ImageRef> list(Path path, NrrdSettings settings, Task task) {
        NrrdFile file = NrrdFile.of(path);
        Quantity quantity = settings.intensities().quantity();
        Geometry geometry = new Placement(file.header(), path.toString()).geometry(settings.orientation());
        int volumes = file.header().layout().items();
        if (volumes == 1) {
            return List.of(new ImageRef(path, "", path.getFileName().toString(), "", quantity, geometry, ""));
        }
        return VolumeNumber.listed(volumes, settings.volume(), path.toString()).mapToObj(v -> new ImageRef(path, Long.toString(v), "volume " + v + " of " + volumes, "", quantity, geometry, "")).toList();
    }

    @Override
    public Volume read(ImageRef ref, NrrdSettings settings, Task task) {
        NrrdFile file = NrrdFile.of(ref.path());
        String where = ref.path().toString();
        int volume = (int) VolumeNumber.choose(file.header().layout().items(), ref.item(), settings.volume(), where);
        Geometry geometry = new Placement(file.header(), where).geometry(settings.orientation());
        return new Volume(geometry, file.voxels(volume, task), settings.intensities().quantity());
    }

    @Override
    public List<Path> files(Path path) {
        return DataFiles.all(path);
    }
}
