// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.volume;

import java.util.BitSet;

import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Frames;
import org.hilum.dicom.PixelFormat;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.io.dicom.internal.value.Intensity;
import org.hilum.io.dicom.internal.value.Padded;

/** Reads planes, keeping the file of the last one open and its room: that of one frame. Not for several threads. */
final class PlaneValues implements AutoCloseable {
    private final DicomToolkit toolkit;
    private Plane open;
    private Frames frames;
    private int[] stored = new int[0];

    PlaneValues(DicomToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /**
     * Intensities of a plane, row by row.
     *
     * @param padding set where a pixel is padding, counted from {@code at}; others are left as they are
     */
    void read(Plane plane, Intensity intensity, float[] to, int at, BitSet padding) {
        PixelFormat format = load(plane);
        if (!intensity.isNumber(format.lowest(), format.highest())) {
            throw plane.problem("no intensity can be told by its slope and intercept: " + intensity.slope() + ", " + intensity.intercept() + (intensity.factor() == 1 ? "" : ", times " + intensity.factor()),
                    "export the series again from its archive, or have other values read (values, suv)");
        }
        Padded padded = Padded.of(plane);
        for (int p = 0; p < plane.rows() * plane.columns(); p++) {
            double value = format.number(stored[p]);
            if (padded.holds(value)) {
                padding.set(at + p);
            } else if (intensity.refuses(value)) {
                throw plane.problem("its real-world value map holds for stored values from " + intensity.lowest() + " to " + intensity.highest() + ", and " + value + " occurs",
                        "set values: rescale");
            }
            to[at + p] = (float) intensity.of(value);
        }
    }

    /** Opens the plane's file, and finds out whether its pixels are what its header announces. */
    PixelFormat load(Plane plane) {
        if (open == null || !open.file().path().equals(plane.file().path())) {
            close();
            frames = toolkit.frames(plane.file());
            open = plane;
        }
        PixelFormat format = frames.format();
        if (format.samples() != 1 || format.rows() != plane.rows() || format.columns() != plane.columns() || plane.frame() >= format.frames()) {
            throw plane.problem("its pixels are not the " + plane.columns() + " x " + plane.rows() + " that its header announces", "export the series again from its archive");
        }
        if (stored.length != format.frameValues()) {
            // not before it is known that the file has as much
            stored = frames.frame(plane.frame());
        } else {
            frames.frame(plane.frame(), stored);
        }
        return format;
    }

    @Override
    public void close() {
        if (frames != null) {
            frames.close();
            frames = null;
            open = null;
        }
    }
}
