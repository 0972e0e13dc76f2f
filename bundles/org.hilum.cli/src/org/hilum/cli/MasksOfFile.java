// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.MaskFile;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.MaskWriter.Source;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;
import org.hilum.spi.image.NamedMask;

/** The labels of one mask file that {@code mask} is to write, each called as it is, or, where none is named, as the file. */
final class MasksOfFile implements WriteMask.Masks {
    private final Arguments arguments;
    private final Registry registry;
    private final Path image;
    private final Path mask;
    private final List<String> labels;

    MasksOfFile(Arguments arguments, Registry registry) {
        this.arguments = arguments;
        this.registry = registry;
        this.image = Extract.path(arguments.rest().get(0));
        this.mask = Extract.path(arguments.rest().get(1));
        this.labels = arguments.all(WriteMask.LABEL).isEmpty() ? List.of("") : arguments.all(WriteMask.LABEL);
        WriteMask.checkNames(arguments, labels.size(), WriteMask.LABEL);
    }

    @Override
    public int count() {
        return labels.size();
    }

    @Override
    public Source source(boolean identity) {
        return new Source(image, arguments.value("--item").orElse(""), identity);
    }

    @Override
    public List<NamedMask> read(Task task) {
        ExtractionSettings settings = Extract.settings(arguments, registry, arguments.all("--set"));
        ImageFiles files = new ImageFiles(registry);
        ImageRef found = files.find(image, arguments.value("--item").orElse(""), Optional.of(settings.imageReader(image)), task);
        List<NamedMask> masks = new ArrayList<>();
        for (String label : labels) {
            String name = label.isEmpty() ? mask.getFileName().toString().replaceAll("\\.(nii|nii\\.gz|dcm|nrrd|seg\\.nrrd)$", "") : label;
            MaskFile file = new MaskFile(name, mask, label, Optional.of(settings.maskReader(mask)), Extract.otherGrid(arguments));
            masks.add(new NamedMask(name, files.mask(file, found, task)));
        }
        return masks;
    }
}
