// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.Tag;
import org.hilum.dicom.write.DicomWriter;
import org.hilum.dicom.write.NativePixels;

/**
 * A small CT or MR series of one patient, to be written as DICOM files of 16 x 16 pixels, with structure sets on it. Made for
 * tests and for the benchmark; equal calls make equal files.
 */
public record MadeSeries(String patient, String study, String date, int number, String modality, String description, int slices, UnaryOperator<DataSetBuilder> change) {
    static final int SIDE = 16;
    private static final PixelFormat FORMAT = new PixelFormat(SIDE, SIDE, 1, 1, false, "MONOCHROME2", 16, 16, 15, true);
    private static final String STRUCTURES = "1.2.840.10008.5.1.4.1.1.481.3";

    /** Of eight slices. */
    public static MadeSeries ct(String patient) {
        return new MadeSeries(patient, "1", "20240105", 3, "CT", "abdomen", 8, slice -> slice);
    }

    public MadeSeries mr() {
        return new MadeSeries(patient, study, date, number + 10, "MR", description, slices, change);
    }

    public MadeSeries study(String other, String on) {
        return new MadeSeries(patient, other, on, number, modality, description, slices, change);
    }

    public MadeSeries series(int other, String called) {
        return new MadeSeries(patient, study, date, other, modality, called, slices, change);
    }

    public MadeSeries slices(int count) {
        return new MadeSeries(patient, study, date, number, modality, description, count, change);
    }

    /** With other elements; also in structure sets. */
    public MadeSeries with(UnaryOperator<DataSetBuilder> more) {
        return new MadeSeries(patient, study, date, number, modality, description, slices, slice -> more.apply(change.apply(slice)));
    }

    private static String uid(String what) {
        return "2.25." + Integer.toUnsignedLong(what.hashCode()) + "7" + what.length();
    }

    public String uid() {
        return uid(patient + "/" + study + "/" + number + "/" + modality);
    }

    private DataSetBuilder common() {
        return new DataSetBuilder("made").put(Tag.PatientName, "Surname^Given").put(Tag.PatientID, patient).put(Tag.PatientBirthDate, "19500101")
                .put(Tag.StudyInstanceUID, uid(patient + "/" + study)).put(Tag.StudyDate, date).put(Tag.StudyTime, "101500");
    }

    private String instance(int slice) {
        return uid() + "." + (slice + 1);
    }

    /** Writes one file a slice into a folder. */
    public MadeSeries write(Path folder) {
        return writeAs(folder, "IM");
    }

    /** The same, the files' names beginning so. */
    public MadeSeries writeAs(Path folder, String prefix) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int s = 0; s < slices; s++) {
            DataSetBuilder slice = common().put(Tag.SOPClassUID, modality.equals("CT") ? "1.2.840.10008.5.1.4.1.1.2" : "1.2.840.10008.5.1.4.1.1.4").put(Tag.Modality, modality)
                    .put(Tag.SOPInstanceUID, instance(s)).put(Tag.SeriesInstanceUID, uid()).put(Tag.SeriesNumber, number).put(Tag.SeriesDescription, description)
                    .put(Tag.ImageType, "ORIGINAL", "PRIMARY", "AXIAL").put(Tag.FrameOfReferenceUID, uid(patient + "/" + study + "/frame")).put(Tag.InstanceNumber, s + 1)
                    .put(Tag.ImagePositionPatient, -10, 20, 3.0 * s).put(Tag.ImageOrientationPatient, 1, 0, 0, 0, 1, 0).put(Tag.PixelSpacing, 1, 1)
                    .put(Tag.RescaleSlope, 1.0).put(Tag.RescaleIntercept, 0.0);
            int at = s;
            DicomWriter.write(folder.resolve("%s%04d.dcm".formatted(prefix, s)), NativePixels.put(change.apply(slice), FORMAT, frame -> pixels(at)).build());
        }
        return this;
    }

    private static int[] pixels(int slice) {
        int[] pixels = new int[SIDE * SIDE];
        for (int p = 0; p < pixels.length; p++) {
            pixels[p] = 40 + (p * 7 + slice * 13) % 60;
        }
        return pixels;
    }

    /** Writes a structure set with a box of its own for each name, on all slices but the outermost. */
    public MadeSeries structures(Path file, String... names) {
        List<DataSet> listed = new ArrayList<>();
        List<DataSet> drawn = new ArrayList<>();
        for (int n = 0; n < names.length; n++) {
            listed.add(new DataSetBuilder("made").put(Tag.ROINumber, n + 1).put(Tag.ROIName, names[n]).put(Tag.ReferencedFrameOfReferenceUID, uid(patient + "/" + study + "/frame")).build());
            List<DataSet> contours = new ArrayList<>();
            for (int s = 1; s < slices - 1; s++) {
                double x = -10 + 2.5 + n, y = 22.5, z = 3.0 * s;
                contours.add(new DataSetBuilder("made").put(Tag.ContourGeometricType, "CLOSED_PLANAR").put(Tag.NumberOfContourPoints, 4)
                        .put(Tag.ContourData, x, y, z, x + 8, y, z, x + 8, y + 8, z, x, y + 8, z).build());
            }
            drawn.add(new DataSetBuilder("made").put(Tag.ReferencedROINumber, n + 1).put(Tag.ContourSequence, contours).build());
        }
        DataSet series = new DataSetBuilder("made").put(Tag.SeriesInstanceUID, uid()).build();
        DataSet referred = new DataSetBuilder("made").put(Tag.RTReferencedSeriesSequence, List.of(series)).build();
        DataSet frame = new DataSetBuilder("made").put(Tag.FrameOfReferenceUID, uid(patient + "/" + study + "/frame")).put(Tag.RTReferencedStudySequence, List.of(referred)).build();
        DataSetBuilder all = common().put(Tag.SOPClassUID, STRUCTURES).put(Tag.SOPInstanceUID, uid() + ".0." + names.length).put(Tag.Modality, "RTSTRUCT").put(Tag.SeriesInstanceUID, uid() + ".0")
                .put(Tag.StructureSetROISequence, listed).put(Tag.ROIContourSequence, drawn).put(Tag.ReferencedFrameOfReferenceSequence, List.of(frame));
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DicomWriter.write(file, change.apply(all).build());
        return this;
    }

    /** Writes a single file of another kind in the same study. */
    public MadeSeries other(Path file, String sopClass, String kind) {
        DicomWriter.write(file, common().put(Tag.SOPClassUID, sopClass).put(Tag.SOPInstanceUID, uid("other" + file.getFileName())).put(Tag.SeriesInstanceUID, uid("other")).put(Tag.Modality, kind).build());
        return this;
    }

    /** Replaces what a series is told to be. */
    static UnaryOperator<DataSetBuilder> text(int tag, String... values) {
        return slice -> slice.put(tag, values);
    }
}
