// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;

/** Structure sets made up for tests. */
final class Structures {
    /** 12 x 10 pixels of 1 mm, 6 slices of 2 mm; the first voxel's centre is the origin. */
    static final Geometry IMAGE = Geometry.of(12, 10, 6, 1, 1, 2);

    private final List<DataSet> listed = new ArrayList<>();
    private final List<DataSet> drawn = new ArrayList<>();

    /** Another ROI. */
    Structures roi(int number, String name, DataSet... contours) {
        listed.add(new DataSetBuilder("").put(Tag.ROINumber, number).put(Tag.ROIName, name).put(Tag.ReferencedFrameOfReferenceUID, "1.2.3").build());
        drawn.add(new DataSetBuilder("").put(Tag.ReferencedROINumber, number).put(Tag.ContourSequence, List.of(contours)).build());
        return this;
    }

    static DataSet contour(String type, double... mm) {
        return new DataSetBuilder("").put(Tag.ContourGeometricType, type).put(Tag.NumberOfContourPoints, mm.length / 3).put(Tag.ContourData, mm).build();
    }

    /** A rectangle from corner to corner, as CLOSED_PLANAR. */
    static DataSet box(double x0, double y0, double x1, double y1, double z) {
        return polygon("CLOSED_PLANAR", z, x0, y0, x1, y0, x1, y1, x0, y1);
    }

    /** @param xy of one vertex after the other */
    static DataSet polygon(String type, double z, double... xy) {
        double[] mm = new double[xy.length / 2 * 3];
        for (int v = 0; v < xy.length / 2; v++) {
            mm[3 * v] = xy[2 * v];
            mm[3 * v + 1] = xy[2 * v + 1];
            mm[3 * v + 2] = z;
        }
        return contour(type, mm);
    }

    DataSetBuilder dataSet() {
        return new DataSetBuilder("").put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.481.3").put(Tag.SOPInstanceUID, "1.2.3.4").put(Tag.Modality, "RTSTRUCT")
                .put(Tag.StructureSetROISequence, listed).put(Tag.ROIContourSequence, drawn);
    }

    Path write(Path folder) {
        Path file = folder.resolve("structures.dcm");
        DicomWriter.write(file, dataSet().build());
        return file;
    }

    /** The only ROI on the image's grid. */
    static Mask read(Path file, String roi, Geometry image, DicomMaskSettings settings, List<String> notes) {
        return new DicomMaskReader(UnderTest.TOOLKIT).read(new MaskRef(file, roi, "", ""), image, settings, Task.quiet(1, notes::add));
    }

    static Mask read(Path file, List<String> notes) {
        return read(file, "", IMAGE, DicomMaskSettings.DEFAULT, notes);
    }

    static Problem refused(Path file) {
        return org.junit.jupiter.api.Assertions.assertThrows(Problem.class, () -> read(file, new ArrayList<>()));
    }

    /** A slice as text, # inside, rows parted by slashes; rows and columns beyond the last voxel inside are left out. */
    static String slice(Mask mask, int k) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < mask.geometry().ny(); j++) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < mask.geometry().nx(); i++) {
                row.append(mask.at(i, j, k) ? '#' : '.');
            }
            text.append(row.toString().replaceAll("\\.+$", "")).append('/');
        }
        return text.toString().replaceAll("/+$", "");
    }

    /** An element of text, whatever it says. */
    static DataSet with(DataSet item, int tag, Vr vr, String text) {
        return item.toBuilder().put(tag, vr, text).build();
    }
}
