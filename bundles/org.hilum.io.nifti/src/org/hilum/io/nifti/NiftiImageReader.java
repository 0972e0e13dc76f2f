// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import java.nio.file.Path;
import java.util.List;

import org.hilum.image.file.VolumeNumber;
import org.hilum.io.nifti.internal.FilePair;
import org.hilum.io.nifti.internal.Header;
import org.hilum.io.nifti.internal.NiftiFile;
import org.hilum.io.nifti.internal.Placement;
import org.hilum.spi.ImageReader;
import org.hilum.spi.ImageWriter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/**
 * Reads images from NIfTI-1 and NIfTI-2 files, compressed or not, in one file or two (.hdr and .img), and writes them in one (as
 * {@link NiftiWriter} does). A 4D file holds one item a volume, numbered from 1.
 * Voxels that are not finite are counted in a note and kept as they are.
 */
public final class NiftiImageReader implements ImageReader<NiftiSettings>, ImageWriter {
    @Override
    public NiftiSettings defaults() {
        return NiftiSettings.DEFAULT;
    }

    @Override
    public List<ImageRef> list(Path path, NiftiSettings settings, Task task) {
        try (NiftiFile file = NiftiFile.open(path)) {
            Quantity quantity = settings.intensities().quantity();
            Geometry geometry = new Placement(file.header(), path.toString()).geometry(settings.orientation());
            long volumes = file.header().volumes();
            if (volumes == 1) {
                return List.of(new ImageRef(path, "", path.getFileName().toString(), "", quantity, geometry, ""));
            }
            return VolumeNumber.listed(volumes, settings.volume(), path.toString()).mapToObj(v -> new ImageRef(path, Long.toString(v), "volume " + v + " of " + volumes, "", quantity, geometry, "")).toList();
        }
    }

    @Override
    public Volume read(ImageRef ref, NiftiSettings settings, Task task) {
        try (NiftiFile file = NiftiFile.open(ref.path())) {
            String where = ref.path().toString();
            Header header = file.header();
            long volume = VolumeNumber.choose(header.volumes(), ref.item(), settings.volume(), where);
            Geometry geometry = new Placement(header, where).geometry(settings.orientation());
            return new Volume(geometry, file.voxels(volume, task), settings.intensities().quantity());
        }
    }

    @Override
    public void write(Path file, Volume image) {
        NiftiWriter.write(file, image);
    }

    @Override
    public List<Path> files(Path path) {
        return FilePair.files(path);
    }
}
