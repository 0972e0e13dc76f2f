// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.hilum.image.file.Measure;
import org.hilum.io.nrrd.NrrdSettings.Orientation;
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
    static final NrrdSettings BY_SPACING = new NrrdSettings(Orientation.SPACING, OptionalInt.empty(), Measure.ARBITRARY);
    static final Geometry ANY = Geometry.of(1, 1, 1, 1, 1, 1);

    private Reading() {
    }

    static Volume image(Path file) {
        return image(file, "", NrrdSettings.DEFAULT);
    }

    static Volume image(Path file, String item, NrrdSettings settings) {
        return new NrrdImageReader().read(new ImageRef(file, item, "", "", Quantity.ARBITRARY, ANY, ""), settings, Task.quiet(1));
    }

    static Mask mask(Path file, String item) {
        return new NrrdMaskReader().read(new MaskRef(file, item, "", ""), ANY, NrrdSettings.DEFAULT, Task.quiet(1));
    }

    static List<MaskRef> masks(Path file) {
        return new NrrdMaskReader().list(file, NrrdSettings.DEFAULT, Task.quiet(1));
    }

    static Problem problem(Path file) {
        return told(file, assertThrows(Problem.class, () -> image(file)));
    }

    static Problem maskProblem(Path file, String item) {
        return told(file, assertThrows(Problem.class, () -> mask(file, item)));
    }

    private static Problem told(Path file, Problem p) {
        if (!p.where().startsWith(file.getParent().toString()) || p.cure().isEmpty()) {
            throw new AssertionError("names no file or no cure: " + p.getMessage());
        }
        return p;
    }
}
