// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import java.nio.file.Path;
import java.util.List;

import org.hilum.image.file.Labels;
import org.hilum.image.file.VolumeNumber;
import org.hilum.io.nifti.internal.FilePair;
import org.hilum.io.nifti.internal.NiftiFile;
import org.hilum.io.nifti.internal.Placement;
import org.hilum.spi.MaskReader;
import org.hilum.spi.MaskWriter;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.NamedMask;

/**
 * Reads masks from NIfTI label images: every voxel a whole number, 0 outside. One item a label, named by its number.
 * An empty item is the file's only label (refused where there are several); {@value Labels#ALL} is every voxel that is not 0. Writes one
 * mask a file, as {@link NiftiWriter} does.
 */
public final class NiftiMaskReader implements MaskReader<NiftiSettings>, MaskWriter {
    @Override
    public NiftiSettings defaults() {
        return NiftiSettings.DEFAULT;
    }

    @Override
    public List<MaskRef> list(Path path, NiftiSettings settings, Task task) {
        try (NiftiFile file = NiftiFile.open(path)) {
            return labels(file, path, settings, task).counts().entrySet().stream()
                    .map(e -> new MaskRef(path, Integer.toString(e.getKey()), "label " + e.getKey() + ": " + e.getValue() + " voxels", "")).toList();
        }
    }

    @Override
    public long bytes(MaskRef ref, Geometry image, NiftiSettings settings, Task task) {
        try (NiftiFile file = NiftiFile.open(ref.path())) {
            return file.labelBytes() + file.header().count();
        }
    }

    @Override
    public Mask read(MaskRef ref, Geometry image, NiftiSettings settings, Task task) {
        try (NiftiFile file = NiftiFile.open(ref.path())) {
            String where = ref.path().toString();
            Geometry own = new Placement(file.header(), where).geometry(settings.orientation());
            return new Mask(own, labels(file, ref.path(), settings, task).select(ref.item(), where));
        }
    }

    @Override
    public List<Path> files(Path path) {
        return FilePair.files(path);
    }

    @Override
    public String format() {
        return "NIfTI image";
    }

    @Override
    public boolean holdsSeveral() {
        return false;
    }

    @Override
    public boolean refersToImage() {
        return false;
    }

    @Override
    public void write(Path file, List<NamedMask> masks, Source image, Task task) {
        NiftiWriter.write(file, masks.getFirst().mask());
    }

    private static Labels labels(NiftiFile file, Path path, NiftiSettings settings, Task task) {
        long volume = VolumeNumber.choose(file.header().volumes(), "", settings.volume(), path.toString());
        return file.labels(volume, task);
    }
}
