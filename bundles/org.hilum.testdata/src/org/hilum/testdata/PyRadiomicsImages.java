// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata;

import java.nio.file.Path;

import org.hilum.io.nrrd.NrrdImageReader;
import org.hilum.io.nrrd.NrrdMaskReader;
import org.hilum.io.nrrd.NrrdSettings;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Volume;

/** The images and masks that PyRadiomics' reference values belong to. */
public final class PyRadiomicsImages {
    private static final Task TASK = Task.quiet(1);

    private PyRadiomicsImages() {
    }

    /** The image of one of its patients: {@code brain1}, {@code breast1} and so on. */
    public static Volume image(String patient) {
        NrrdImageReader reader = new NrrdImageReader();
        ImageRef ref = reader.list(file(patient + "_image.nrrd"), NrrdSettings.DEFAULT, TASK).getFirst();
        return reader.read(ref, NrrdSettings.DEFAULT, TASK);
    }

    /** Where the patient's label image holds 1. */
    public static Mask label(String patient) {
        Path file = file(patient + "_label.nrrd");
        return new NrrdMaskReader().read(new MaskRef(file, "1", "", ""), image(patient).geometry(), NrrdSettings.DEFAULT, TASK);
    }

    private static Path file(String name) {
        return SharedData.path("pyradiomics").resolve("images").resolve(name);
    }
}
