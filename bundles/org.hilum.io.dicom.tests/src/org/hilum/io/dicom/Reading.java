// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.io.dicom.DicomImageSettings.Scale;
import org.hilum.io.dicom.DicomImageSettings.Slices;
import org.hilum.io.dicom.DicomImageSettings.Suv;
import org.hilum.io.dicom.DicomImageSettings.Tilt;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** What reading gave, and what was noted of it. Nothing that is told may name the patient. */
record Reading(Volume volume, List<String> notes) {
    static final DicomImageSettings INTERPOLATE = new DicomImageSettings(Suv.BODY_WEIGHT, Slices.INTERPOLATE, Tilt.REFUSE, Scale.RESCALE);
    static final DicomImageSettings RESAMPLE = new DicomImageSettings(Suv.BODY_WEIGHT, Slices.REFUSE, Tilt.RESAMPLE, Scale.RESCALE);

    static DicomImageSettings by(Suv suv) {
        return new DicomImageSettings(suv, Slices.REFUSE, Tilt.REFUSE, Scale.RESCALE);
    }

    static DicomImageSettings by(Scale scale) {
        return new DicomImageSettings(Suv.BODY_WEIGHT, Slices.REFUSE, Tilt.REFUSE, scale);
    }

    static Reading of(Path path) {
        return of(path, "", DicomImageSettings.DEFAULT);
    }

    static Reading of(Path path, DicomImageSettings settings) {
        return of(path, "", settings);
    }

    static Reading of(Path path, String item, DicomImageSettings settings) {
        List<String> notes = new ArrayList<>();
        ImageRef ref = new ImageRef(path, item, "", "", Quantity.ARBITRARY, Geometry.of(1, 1, 1, 1, 1, 1), "");
        Volume volume = new DicomImageReader(UnderTest.TOOLKIT).read(ref, settings, Task.quiet(1, notes::add));
        assertFalse(notes.toString().contains(Made.SECRET));
        return new Reading(volume, notes);
    }

    static List<ImageRef> list(Path path, List<String> notes) {
        return new DicomImageReader(UnderTest.TOOLKIT).list(path, DicomImageSettings.DEFAULT, Task.quiet(1, notes::add));
    }

    static List<String> items(Path path) {
        return list(path, new ArrayList<>()).stream().map(ImageRef::item).toList();
    }

    static Problem problem(Path path) {
        return problem(path, DicomImageSettings.DEFAULT);
    }

    static Problem problem(Path path, DicomImageSettings settings) {
        Problem p = assertThrows(Problem.class, () -> of(path, settings));
        assertFalse(p.getMessage().contains(Made.SECRET), p.getMessage());
        assertFalse(p.where().isEmpty() || p.cure().isEmpty(), p.getMessage());
        return p;
    }
}
