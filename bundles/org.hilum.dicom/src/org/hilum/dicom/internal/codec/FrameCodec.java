// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import org.hilum.dicom.PixelFormat;

/** Decodes one compressed frame. */
public interface FrameCodec {
    /**
     * @param data the frame's whole bit stream
     * @param format what the data set says of its pixels
     * @param to rows · columns · samples stored values, interleaved by pixel; signed values sign-extended
     * @throws DamagedFrame if the bit stream is damaged, or is not what {@code format} announces
     */
    void decode(byte[] data, PixelFormat format, int[] to) throws DamagedFrame;
}
