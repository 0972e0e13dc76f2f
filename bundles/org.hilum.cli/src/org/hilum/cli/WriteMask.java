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
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.io.dicom.Identity;
import org.hilum.io.dicom.NamedMask;
import org.hilum.io.dicom.SegWriter;
import org.hilum.io.nifti.NiftiWriter;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.ImageRef;

/** {@code mask}: regions of any format that is read, on the grid of their image, as a DICOM segmentation or as NIfTI. */
final class WriteMask implements Command {
    private static final List<String> VALUED = List.of("--item", "--label", "--name", Extract.OTHER_GRID, "--profile", "--settings", "--set", "--out");
    private static final String WITH_IDENTITY = "--with-identity";

    @Override
    public String name() {
        return "mask";
    }

    @Override
    public String usage() {
        return "mask IMAGE MASK --out FILE.dcm|FILE.nii.gz [--item N] [--label X [--name NAME]]... [--other-grid nearest] [--set mask.key=value]... [--with-identity]";
    }

    @Override
    public int run(List<String> given, Console console) {
        Arguments arguments = new Arguments(given, VALUED, List.of(WITH_IDENTITY));
        if (arguments.rest().size() != 2) {
            throw new UsageError("an image is needed, and a mask of it");
        }
        String out = arguments.value("--out").orElseThrow(() -> new UsageError("--out is needed"));
        boolean dicom = out.endsWith(".dcm");
        if (!dicom && !out.endsWith(".nii") && !out.endsWith(".nii.gz")) {
            throw new Problem("masks are written as DICOM or NIfTI", "--out " + out, "end the file's name with .dcm, .nii or .nii.gz");
        }
        if (!dicom && arguments.has(WITH_IDENTITY)) {
            throw new UsageError(WITH_IDENTITY + " goes with DICOM: NIfTI tells nothing of patients");
        }
        List<String> names = names(arguments);
        if (!dicom && arguments.all("--label").size() > 1) {
            throw new UsageError("one region goes into a NIfTI file; several go into a .dcm");
        }
        Registry registry = Registry.open();
        registry.problems().forEach(p -> tell(console, p.getMessage()));
        Task task = Task.quiet(Extract.SEED, note -> tell(console, note));
        List<NamedMask> masks = read(arguments, names, registry, task);
        Path file = Extract.path(out);
        if (dicom) {
            Identity identity = arguments.has(WITH_IDENTITY) ? Identity.COPIED : Identity.LEFT_OUT;
            SegWriter.write(file, masks, Extract.path(arguments.rest().getFirst()), arguments.value("--item").orElse(""), identity, task);
        } else {
            NiftiWriter.write(file, masks.getFirst().mask());
        }
        masks.forEach(named -> tell(console, named.name() + ": " + named.mask().count() + " voxels"));
        return ExitCode.OK;
    }

    /** What regions are called: as asked for, else by their labels, else by the mask's file. */
    private static List<String> names(Arguments arguments) {
        List<String> labels = arguments.all("--label");
        List<String> names = arguments.all("--name");
        if (!names.isEmpty()) {
            if (names.size() != Math.max(1, labels.size())) {
                throw new UsageError("there are " + Math.max(1, labels.size()) + " regions, but " + names.size() + " names; give --name once for each --label");
            }
            return names;
        }
        return labels.isEmpty() ? List.of(Extract.path(arguments.rest().get(1)).getFileName().toString().replaceAll("\\.(nii|nii\\.gz|dcm|nrrd|seg\\.nrrd)$", "")) : labels;
    }

    private static List<NamedMask> read(Arguments arguments, List<String> names, Registry registry, Task task) {
        ExtractionSettings settings = Extract.settings(arguments, registry, arguments.all("--set"));
        ImageFiles files = new ImageFiles(registry);
        Path image = Extract.path(arguments.rest().get(0));
        Path mask = Extract.path(arguments.rest().get(1));
        ImageRef found = files.find(image, arguments.value("--item").orElse(""), Optional.of(settings.imageReader(image)), task);
        List<String> labels = arguments.all("--label").isEmpty() ? List.of("") : arguments.all("--label");
        List<NamedMask> masks = new ArrayList<>();
        for (int m = 0; m < labels.size(); m++) {
            masks.add(named(names.get(m), files, mask, labels.get(m), settings, Extract.otherGrid(arguments), found, task));
        }
        return masks;
    }

    private static NamedMask named(String name, ImageFiles files, Path mask, String label, ExtractionSettings settings, OtherGrid otherGrid, ImageRef image, Task task) {
        if (!NamedMask.isName(name)) {
            throw new Problem("a region can't be called that", name, "give a name of at most 64 characters, without backslashes: --name NAME");
        }
        return new NamedMask(name, files.mask(new MaskFile(name, mask, label, Optional.of(settings.maskReader(mask)), otherGrid), image, task));
    }

    private static void tell(Console console, String text) {
        console.talk().println("hilum mask: " + text);
    }
}
