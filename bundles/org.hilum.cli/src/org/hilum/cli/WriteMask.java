// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.hilum.engine.extract.MaskExport;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.MaskWriter.Source;
import org.hilum.spi.Task;
import org.hilum.spi.image.NamedMask;

/** {@code mask}: regions of any format that is read, or of a study's case, on the grid of their image, as a DICOM segmentation or as NIfTI. */
final class WriteMask implements Command {
    private static final String WITH_IDENTITY = "--with-identity";
    static final String REGION = "--region";
    static final String ROLE = "--role";
    static final String CASE = "--case";
    static final String LABEL = "--label";
    /** Options of masks in files, which a study says itself. */
    private static final List<String> OF_FILES = List.of("--item", LABEL, Extract.OTHER_GRID, "--profile", "--settings", "--set");
    private static final List<String> OF_STUDY = List.of(CASE, ROLE, REGION);

    /** Where masks come from: what is to be written is known before it is read. */
    interface Masks {
        /** How many. */
        int count();

        Source source(boolean identity);

        List<NamedMask> read(Task task);
    }

    @Override
    public String name() {
        return "mask";
    }

    @Override
    public String usage() {
        return "mask IMAGE MASK --out FILE.dcm|FILE.nii.gz [--item N] [--label X [--name NAME]]... [--other-grid nearest] [--set mask.key=value]... [--with-identity], "
                + "or mask STUDY --case ID [--role ROLE] --region R [--name NAME]... --out FILE.dcm|FILE.nii.gz [--with-identity]";
    }

    @Override
    public int run(List<String> given, Console console) {
        Arguments arguments = new Arguments(given, Stream.of(OF_FILES, OF_STUDY, List.of("--name", "--out")).flatMap(List::stream).toList(), List.of(WITH_IDENTITY));
        boolean ofStudy = arguments.rest().size() == 1 && arguments.value(CASE).isPresent();
        if (!ofStudy && arguments.rest().size() != 2) {
            throw new UsageError("an image is needed, and a mask of it; or a study with --case and --region");
        }
        (ofStudy ? OF_FILES : OF_STUDY).stream().filter(o -> !arguments.all(o).isEmpty()).findFirst().ifPresent(o -> {
            throw new UsageError(o + (ofStudy ? " goes with an image and a mask: a study says it itself" : " goes with a study"));
        });
        Path out = arguments.value("--out").map(Extract::path).orElseThrow(() -> new UsageError("--out is needed"));
        Registry registry = Registry.open();
        Task task = Task.quiet(Extract.SEED, note -> tell(console, note));
        Masks masks;
        if (ofStudy) {
            masks = MasksOfStudy.of(arguments, registry, console);
        } else {
            registry.problems().forEach(p -> tell(console, p.getMessage()));
            masks = new MasksOfFile(arguments, registry);
        }
        MaskExport export = new MaskExport(registry);
        Source source = masks.source(arguments.has(WITH_IDENTITY));
        export.check(out, masks.count(), source);
        List<NamedMask> read = named(arguments.all("--name"), masks.read(task));
        export.write(out, read, source, task);
        read.forEach(named -> tell(console, named.name() + ": " + named.mask().count() + " voxels"));
        return ExitCode.OK;
    }

    /** What regions are called: as asked for, else as they are. */
    private static List<NamedMask> named(List<String> names, List<NamedMask> masks) {
        return names.isEmpty() ? masks : IntStream.range(0, masks.size()).mapToObj(m -> new NamedMask(names.get(m), masks.get(m).mask())).toList();
    }

    /** Told before the work rather than after it. */
    static void checkNames(Arguments arguments, int regions, String option) {
        List<String> names = arguments.all("--name");
        if (!names.isEmpty() && names.size() != regions) {
            throw new UsageError("there are " + regions + " regions, but " + names.size() + " names; give --name once for each " + option);
        }
        if (names.stream().anyMatch(String::isBlank)) {
            throw new UsageError("--name is empty");
        }
    }

    private static void tell(Console console, String text) {
        console.talk().println("hilum mask: " + text);
    }
}
