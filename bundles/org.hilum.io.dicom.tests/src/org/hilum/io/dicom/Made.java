// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.dicom.write.NativePixels;
import org.hilum.io.dicom.internal.plane.ImageClass;

/** Small classic files, made for a test and changed as it wants: 4 x 3 pixels of 2 x 1.5 mm, by default CT of patient P1. */
record Made(Path folder) {
    static final int COLUMNS = 4;
    static final int ROWS = 3;
    static final String SERIES = "2.25.7";
    /** Must never reach a message. */
    static final String SECRET = "Secret";
    static final PixelFormat FORMAT = new PixelFormat(ROWS, COLUMNS, 1, 1, false, "MONOCHROME2", 16, 16, 15, true);

    static DataSetBuilder slice(ImageClass kind, double z) {
        return new DataSetBuilder("test").put(Tag.SOPClassUID, kind.uid()).put(Tag.Modality, kind.modality()).put(Tag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL")
                .put(Tag.PatientName, SECRET + "^Name").put(Tag.PatientID, "P1").put(Tag.PatientBirthDate, "19500101").put(Tag.StudyInstanceUID, "2.25.1")
                .put(Tag.SeriesInstanceUID, SERIES).put(Tag.SeriesDescription, "made").put(Tag.FrameOfReferenceUID, "2.25.3")
                .put(Tag.ImagePositionPatient, -10, 20, z).put(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0).put(Tag.PixelSpacing, 1.5, 2)
                .put(Tag.RescaleSlope, 1.0).put(Tag.RescaleIntercept, 0.0);
    }

    /** CT slices at these places, named a.dcm, b.dcm… in their order, whose pixels are 100, 101… in the first, 200, 201… in the second. */
    Made ct(double... z) {
        return series(ImageClass.CT, slice -> slice, z);
    }

    Made series(ImageClass kind, UnaryOperator<DataSetBuilder> change, double... z) {
        for (int s = 0; s < z.length; s++) {
            save((char) ('a' + s) + ".dcm", change.apply(slice(kind, z[s])), pixels(100 * (s + 1)));
        }
        return this;
    }

    static int[] pixels(int first) {
        int[] pixels = new int[ROWS * COLUMNS];
        Arrays.setAll(pixels, p -> first + p);
        return pixels;
    }

    Path save(String name, DataSetBuilder slice, int... stored) {
        return save(name, slice, FORMAT, stored);
    }

    Path save(String name, DataSetBuilder slice, PixelFormat format, int... stored) {
        if (!slice.build().has(Tag.SOPInstanceUID)) {
            slice.put(Tag.SOPInstanceUID, "2.25.9" + Math.abs((long) name.hashCode()));
        }
        Path file = folder.resolve(name);
        DicomWriter.write(file, NativePixels.put(slice, format, frame -> stored).build());
        return file;
    }
}
