// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.dicom.write.NativePixels;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.image.Geometry;

/** A study of two made-up patients with a CT series of DICOM files each, a mask drawn on it, and a ring around that. */
final class DicomStudy {
    static final Geometry GRID = Geometry.of(24, 20, 8, 1, 1, 2.5);

    static final String YAML = """
            hilum: 1
            name: Series
            cases: { table: cases.csv, id: patient }
            images: { ct: "{patient}/CT" }
            regions:
              tumour: { mask: "{patient}/tumour.nii.gz" }
              rim: { peritumoural-ring: { of: tumour, width: 3 } }
            blocks: { ct.tumour: { profile: as-is, families: [statistics] } }
            """;

    private DicomStudy() {
    }

    static Path write(Path folder) throws IOException {
        for (String patient : new String[] {"D01", "D02"}) {
            series(folder.resolve(patient).resolve("CT"), patient);
            NiftiWriter.writeLabels(folder.resolve(patient).resolve("tumour.nii.gz"), GRID, tumour());
        }
        Files.writeString(folder.resolve("cases.csv"), "patient\nD01\nD02\n");
        Files.writeString(folder.resolve("study.yaml"), YAML);
        return folder;
    }

    static byte[] tumour() {
        byte[] inside = new byte[GRID.count()];
        for (int v = 0; v < inside.length; v++) {
            int i = v % 24 - 12;
            int j = v / 24 % 20 - 10;
            int k = v / 480 - 4;
            inside[v] = (byte) (i * i + j * j + 4 * k * k < 25 ? 1 : 0);
        }
        return inside;
    }

    /** A CT series of one patient, whose number tells UIDs and noise apart. */
    static void series(Path folder, String patient) throws IOException {
        Files.createDirectories(folder);
        int number = Integer.parseInt(patient.replaceAll("\\D", ""));
        Random random = new Random(number);
        PixelFormat format = new PixelFormat(GRID.ny(), GRID.nx(), 1, 1, false, "MONOCHROME2", 16, 16, 15, true);
        for (int k = 0; k < GRID.nz(); k++) {
            String uid = "1.2.3." + number;
            DataSetBuilder slice = new DataSetBuilder("").put(Tag.SOPClassUID, "1.2.840.10008.5.1.4.1.1.2").put(Tag.SOPInstanceUID, uid + "." + (k + 1)).put(Tag.Modality, "CT")
                    .put(Tag.PatientName, "Secret^Name").put(Tag.PatientID, patient).put(Tag.StudyInstanceUID, uid + ".77").put(Tag.StudyDate, "20250102").put(Tag.SeriesInstanceUID, uid + ".88")
                    .put(Tag.SeriesDescription, "Abdomen").put(Tag.SeriesNumber, "2").put(Tag.FrameOfReferenceUID, uid + ".99").put(Tag.InstanceNumber, Integer.toString(k + 1))
                    .put(Tag.ImagePositionPatient, 0, 0, 2.5 * k).put(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0).put(Tag.PixelSpacing, 1, 1)
                    .put(Tag.RescaleIntercept, 0).put(Tag.RescaleSlope, 1);
            NativePixels.put(slice, format, frame -> random.ints(GRID.nx() * GRID.ny(), -20, 60).toArray());
            DicomWriter.write(folder.resolve("slice" + (k + 1) + ".dcm"), slice.build());
        }
    }
}
