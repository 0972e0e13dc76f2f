// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;

import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageInputStreamImpl;

import org.dcm4che3.imageio.stream.SegmentedInputImageStream;

/** A frame's bytes, whose end is an error other than that of an end: readers take that for zeros or for grey, which would be wrong pixels. */
final class WholeOrNothing extends ImageInputStreamImpl {
    private final ImageInputStream in;

    WholeOrNothing(byte[] frame) throws IOException {
        this.in = new SegmentedInputImageStream(frame);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        read(one, 0, 1);
        return one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int first, int count) throws IOException {
        setBitOffset(0);
        in.seek(streamPos);
        int read = in.read(to, first, count);
        if (read <= 0) {
            throw new Damaged("it ends too early");
        }
        streamPos += read;
        return read;
    }
}
