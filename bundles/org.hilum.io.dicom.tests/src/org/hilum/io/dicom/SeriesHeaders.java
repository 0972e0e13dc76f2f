// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DicomToolkit;
import org.hilum.dicom.Tag;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** The headers of a series of single slices, and its grid told from them alone, for tests of masks. */
final class SeriesHeaders {
    private SeriesHeaders() {
    }

    /** In the order of their places along the normal. */
    static List<DataSet> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> DicomToolkit.compact().header(file).dataSet()).sorted(Comparator.comparingDouble(SeriesHeaders::along)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Geometry grid(List<DataSet> headers) {
        DataSet first = headers.getFirst();
        double[] spacing = first.numbers(Tag.PixelSpacing);
        double step = (along(headers.getLast()) - along(first)) / (headers.size() - 1);
        return new Geometry(first.whole(Tag.Columns).getAsInt(), first.whole(Tag.Rows).getAsInt(), headers.size(), new Vec3(spacing[1], spacing[0], step), vector(first.numbers(Tag.ImagePositionPatient), 0),
                new Axes(row(first), column(first), row(first).cross(column(first))));
    }

    private static double along(DataSet header) {
        return row(header).cross(column(header)).dot(vector(header.numbers(Tag.ImagePositionPatient), 0));
    }

    private static Vec3 row(DataSet header) {
        return vector(header.numbers(Tag.ImageOrientationPatient), 0);
    }

    private static Vec3 column(DataSet header) {
        return vector(header.numbers(Tag.ImageOrientationPatient), 3);
    }

    private static Vec3 vector(double[] numbers, int from) {
        return new Vec3(numbers[from], numbers[from + 1], numbers[from + 2]);
    }
}
