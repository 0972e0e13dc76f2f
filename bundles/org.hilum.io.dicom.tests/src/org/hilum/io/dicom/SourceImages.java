// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Tag;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** Headers of made-up images that lie on a grid. */
final class SourceImages {
    static final String CT = "1.2.840.10008.5.1.4.1.1.2";
    static final String ENHANCED_CT = "1.2.840.10008.5.1.4.1.1.2.1";

    private SourceImages() {
    }

    /** A CT slice for each slice of the grid. */
    static List<DataSet> classic(Geometry grid, String series) {
        List<DataSet> headers = new ArrayList<>();
        for (int k = 0; k < grid.nz(); k++) {
            headers.add(common(grid, series).put(Tag.SOPClassUID, CT).put(Tag.SOPInstanceUID, series + "." + (k + 1)).put(Tag.ImagePositionPatient, position(grid, k))
                    .put(Tag.ImageOrientationPatient, orientation(grid)).put(Tag.PixelSpacing, grid.spacing().y(), grid.spacing().x()).build());
        }
        return headers;
    }

    /** One file with all slices, the last first. */
    static DataSet enhanced(Geometry grid, String series) {
        List<DataSet> frames = new ArrayList<>();
        for (int k = grid.nz() - 1; k >= 0; k--) {
            frames.add(item(Tag.PlanePositionSequence, new DataSetBuilder("").put(Tag.ImagePositionPatient, position(grid, k)).build()));
        }
        return common(grid, series).put(Tag.SOPClassUID, ENHANCED_CT).put(Tag.SOPInstanceUID, series + ".1").put(Tag.NumberOfFrames, grid.nz()).put(Tag.PerFrameFunctionalGroupsSequence, frames)
                .put(Tag.SharedFunctionalGroupsSequence, List.of(item(Tag.PlaneOrientationSequence, new DataSetBuilder("").put(Tag.ImageOrientationPatient, orientation(grid)).build()))).build();
    }

    private static DataSetBuilder common(Geometry grid, String series) {
        return new DataSetBuilder("").put(Tag.Modality, "CT").put(Tag.PatientName, "Phantom^One").put(Tag.PatientID, "P1").put(Tag.PatientBirthDate, "20000101").put(Tag.PatientSex, "O")
                .put(Tag.StudyInstanceUID, "1.2.77").put(Tag.StudyDate, "20250102").put(Tag.StudyTime, "101112").put(Tag.AccessionNumber, "A1").put(Tag.StudyID, "S1").put(Tag.ReferringPhysicianName, "Who^Ever")
                .put(Tag.SeriesInstanceUID, series).put(Tag.FrameOfReferenceUID, "1.2.3").put(Tag.PositionReferenceIndicator, "XY").put(Tag.Rows, grid.ny()).put(Tag.Columns, grid.nx());
    }

    static DataSet item(int sequence, DataSet item) {
        return new DataSetBuilder("").put(sequence, List.of(item)).build();
    }

    static double[] position(Geometry grid, int k) {
        Vec3 at = grid.toPatient(0, 0, k);
        return new double[] {at.x(), at.y(), at.z()};
    }

    static double[] orientation(Geometry grid) {
        Vec3 i = grid.axes().i();
        Vec3 j = grid.axes().j();
        return new double[] {i.x(), i.y(), i.z(), j.x(), j.y(), j.z()};
    }
}
