// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

/**
 * The frames of a file's pixel data, each read when it is asked for. May be used by several threads at the same time. Bad
 * data are a {@link org.hilum.spi.Problem} that names the file and the frame.
 */
public interface Frames extends AutoCloseable {
    PixelFormat format();

    /**
     * Stored values of one frame, before any rescaling: row by row, interleaved by pixel where there are several samples,
     * sign-extended where they are signed. {@link PixelFormat#number} gives the number that a stored value stands for.
     *
     * @param frame counted from 0
     */
    int[] frame(int frame);

    /** The same into {@code to}, which has room for {@link PixelFormat#frameValues} values. */
    void frame(int frame, int[] to);

    /** Closes the file. */
    @Override
    void close();
}
