// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.image.file.FileGuard;
import org.hilum.image.file.Labels;
import org.hilum.image.file.VoxelDecoder;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/** An NRRD file, with its voxels or without: its header, then the voxels of one volume. */
public final class NrrdFile {
    /** From so many values on that follow each other it pays to skip those of other volumes. */
    private static final int LONG = 1 << 12;

    private final Path path;
    private final Header header;

    private NrrdFile(Path path, Header header) {
        this.path = path;
        this.header = header;
    }

    /** Reads the header. */
    public static NrrdFile of(Path path) {
        String where = path.toString();
        if (Files.isDirectory(path)) {
            throw new Problem("this is a folder", where, "name the .nrrd or .nhdr file in it");
        }
        return FileGuard.guarded(where, () -> {
            try (InputStream in = FileGuard.open(path)) {
                return new NrrdFile(path, new HeaderReader(HeaderText.read(in, where), where).read());
            }
        });
    }

    public Header header() {
        return header;
    }

    /** How many one volume has. */
    public int voxels() {
        return header.layout().count();
    }

    /** The voxels of one volume, counted from 0. */
    public float[] voxels(int volume, Task task) {
        float[] voxels = read(volume, task);
        new VoxelDecoder(header.type(), header.order()).note(voxels, task);
        return voxels;
    }

    /** A value of the file: which volume it belongs to, and which voxel it is of that. */
    public interface Visit {
        void value(int volume, int voxel, float value);
    }

    /** All values of all volumes in one reading, as they lie in the file; none is kept. */
    public void each(Visit visit, Task task) {
        try (Values values = values(new Parts(header, path))) {
            each(values, visit, task);
        }
    }

    /** The voxels of one volume as labels. */
    public Labels labels(int volume, Task task) {
        return Labels.of(read(volume, task), path.toString());
    }

    private float[] read(int volume, Task task) {
        Parts parts = new Parts(header, path);
        FileGuard.fits(header.layout().count(), Float.BYTES, path.toString());
        try (Values values = values(parts)) {
            float[] voxels = new float[header.layout().count()];
            if (header.layout().items() == 1 || header.layout().inner() >= LONG) {
                runs(values, volume, voxels, task);
            } else {
                // voxels of all volumes alternate: all are read, and those of one kept
                each(values, (of, voxel, value) -> {
                    if (of == volume) {
                        voxels[voxel] = value;
                    }
                }, task);
            }
            return voxels;
        }
    }

    private Values values(Parts parts) {
        return header.encoding() == Encoding.TEXT ? new TextValues(parts, header, path.toString()) : new BinaryValues(parts, header);
    }

    private void runs(Values values, int volume, float[] voxels, Task task) {
        Layout layout = header.layout();
        values.skip((long) volume * layout.inner());
        for (int at = 0; at < voxels.length;) {
            int end = at + layout.inner();
            while (at < end) {
                task.check();
                at += values.read(voxels, at, end - at);
                task.progress(at, voxels.length);
            }
            if (at < voxels.length) {
                values.skip((layout.items() - 1L) * layout.inner());
            }
        }
    }

    private void each(Values values, Visit visit, Task task) {
        Layout layout = header.layout();
        float[] some = new float[LONG];
        int volume = 0;
        int first = 0; // voxel of the run that is read: inner values of one volume, then as many of the next
        int inner = 0;
        for (long at = 0; at < layout.values();) {
            task.check();
            int n = values.read(some, 0, (int) Math.min(some.length, layout.values() - at));
            for (int v = 0; v < n; v++) {
                visit.value(volume, first + inner, some[v]);
                if (++inner == layout.inner()) {
                    inner = 0;
                    first += ++volume == layout.items() ? layout.inner() : 0;
                    volume %= layout.items();
                }
            }
            at += n;
            task.progress(at, layout.values());
        }
    }
}
