// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.cli.Out;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** Images and masks that a trial reads and writes. */
final class Images {
    private final Given given;
    private final ImageFiles files;

    Images(Given given) {
        this.given = given;
        this.files = new ImageFiles(given.registry());
    }

    /** @throws Problem where the file holds no image, or several */
    ImageRef find(Path file) {
        return files.find(file, "", Optional.empty(), given.task());
    }

    Volume read(ImageRef image) {
        return files.image(image, Optional.empty(), given.task());
    }

    /** Masks written {@code NAME=FILE} or, of a file with several labels, {@code NAME=FILE#LABEL}. */
    Map<String, Mask> named(List<String> inputs, ImageRef image) {
        Map<String, Mask> masks = new LinkedHashMap<>();
        for (String input : inputs) {
            int equals = input.indexOf('=');
            if (equals < 1) {
                throw new Problem("a mask has no name", input, "write NAME=FILE, or NAME=FILE#LABEL; the settings name regions by that name");
            }
            String file = input.substring(equals + 1);
            int label = file.lastIndexOf('#');
            String name = input.substring(0, equals);
            Path path = Given.path(label < 0 ? file : file.substring(0, label));
            masks.put(name, files.mask(new MaskFile(name, path, label < 0 ? "" : file.substring(label + 1), Optional.empty(), OtherGrid.REFUSE), image, given.task()));
        }
        return masks;
    }

    /** Writes the image if {@code --out} asks for it. */
    void out(Volume image) {
        given.option("out").ifPresent(file -> NiftiWriter.write(Out.nifti(file), image));
    }

    void out(Mask mask) {
        given.option("out").ifPresent(file -> NiftiWriter.write(Out.nifti(file), mask));
    }
}
