// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.IOException;

import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageInputStreamImpl;

/** A stream whose end is an error other than that of an end: dcm4che's RLE reader takes that for zeros, which would be wrong pixels. */
final class WholeOrNothing extends ImageInputStreamImpl {
    private final ImageInputStream in;

    WholeOrNothing(ImageInputStream in) {
        this.in = in;
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
        int all = 0;
        // a stream of fragments gives no more than the rest of one at a time
        for (int read = in.read(to, first, count); read > 0; read = all < count ? in.read(to, first + all, count - all) : 0) {
            all += read;
        }
        if (all == 0) {
            throw new IOException("the frame ends too early");
        }
        streamPos += all;
        return all;
    }
}
