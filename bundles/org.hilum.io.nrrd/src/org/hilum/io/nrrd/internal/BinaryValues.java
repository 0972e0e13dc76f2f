// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.IOException;
import java.io.InputStream;

import org.hilum.image.file.VoxelDecoder;

/** Values as they are in memory, compressed or not. */
final class BinaryValues extends Values {
    private static final int CHUNK = 1 << 18;

    private final byte[] buffer = new byte[CHUNK];
    private final VoxelDecoder decoder;
    private final int size;

    BinaryValues(Parts parts, Header header) {
        super(parts);
        this.decoder = new VoxelDecoder(header.type(), header.order());
        this.size = header.type().bytes();
    }

    @Override
    void read(InputStream in, float[] to, int at, int n) throws IOException {
        decoder.read(in, buffer, n, to, at);
    }

    @Override
    void skip(InputStream in, long n) throws IOException {
        in.skipNBytes(n * size);
    }

    @Override
    boolean ends(InputStream in) throws IOException {
        return in.read() < 0;
    }

    @Override
    int chunk() {
        return CHUNK / size;
    }
}
