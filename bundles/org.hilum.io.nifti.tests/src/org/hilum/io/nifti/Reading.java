// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.hilum.image.file.Measure;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.MaskRef;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;

/** Short ways to read in these tests. */
final class Reading {
    private Reading() {
    }

    static NiftiSettings by(NiftiSettings.Orientation orientation) {
        return new NiftiSettings(orientation, OptionalInt.empty(), Measure.ARBITRARY);
    }

    static Volume image(Path file) {
        return image(file, NiftiSettings.DEFAULT);
    }

    static Volume image(Path file, NiftiSettings settings) {
        return image(file, settings, Task.quiet(1));
    }

    static Volume image(Path file, NiftiSettings settings, Task task) {
        ImageRef ref = new ImageRef(file, "", "", "", Quantity.ARBITRARY, Geometry.of(1, 1, 1, 1, 1, 1), "");
        return new NiftiImageReader().read(ref, settings, task);
    }

    static Mask mask(Path file, String label, Geometry onto) {
        return new NiftiMaskReader().read(new MaskRef(file, label, "", ""), onto, NiftiSettings.DEFAULT, Task.quiet(1));
    }

    static Problem problem(Path file) {
        return problem(file, NiftiSettings.DEFAULT);
    }

    static Problem problem(Path file, NiftiSettings settings) {
        Problem p = assertThrows(Problem.class, () -> image(file, settings));
        if (!p.where().equals(file.toString()) || p.cure().isEmpty()) {
            throw new AssertionError("names no file or no cure: " + p.getMessage());
        }
        return p;
    }
}
