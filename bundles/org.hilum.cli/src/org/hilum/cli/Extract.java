// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.experiment.CaseTableRun;
import org.hilum.engine.experiment.ExtractedRegion;
import org.hilum.engine.experiment.RegionFiles;
import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.LongForm;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.RegionSpec.OtherGrid;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.settings.Keys;

/** {@code extract}: the features of one region, or of all that a table names, as CSV, one row each. */
final class Extract implements Command {
    /** Nothing in an extraction is random; a plug-in that needs chance gets the same every time. */
    static final long SEED = 1;

    /** What becomes of a mask on another grid than its image. */
    static final String OTHER_GRID = "--other-grid";

    private static final List<String> VALUED = List.of("--item", "--label", "--reference", "--reference-label", OTHER_GRID, "--profile", "--settings", "--set", "--out", "--cases", "--threads", "--memory");

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String usage() {
        return "extract IMAGE MASK [--item N] [--label N] [--reference MASK [--reference-label N]] OPTIONS, or extract --cases FILE.csv [--threads N] [--memory MIB] OPTIONS, "
                + "with OPTIONS [--other-grid nearest] [--profile P | --settings FILE] [--set key=value]... [--diagnostics] [--out FILE.csv]";
    }

    @Override
    public int run(List<String> given, Console console) throws IOException {
        Arguments arguments = new Arguments(given, VALUED, List.of("--diagnostics"));
        Optional<String> cases = arguments.value("--cases");
        if (arguments.rest().size() != (cases.isPresent() ? 0 : 2)) {
            throw new UsageError(cases.isPresent() ? "--cases takes the place of an image and a mask" : "an image and a mask are needed, or --cases and a table of them");
        }
        Registry registry = Registry.open();
        registry.problems().forEach(p -> console.talk().println("hilum extract: " + p.getMessage()));
        ExtractionSettings settings = settings(arguments, registry, arguments.all("--set"));
        if (cases.isPresent()) {
            return new ExtractCases(arguments, registry, settings, console).run(path(cases.get()));
        }
        return one(arguments, registry, settings, console);
    }

    private static int one(Arguments arguments, Registry registry, ExtractionSettings settings, Console console) throws IOException {
        for (String option : List.of("--threads", "--memory")) {
            if (arguments.value(option).isPresent()) {
                throw new UsageError(option + " goes with --cases");
            }
        }
        String image = arguments.rest().get(0);
        String mask = arguments.rest().get(1);
        RegionFiles files = new RegionFiles("", image, path(image), arguments.value("--item").orElse(""), mask, path(mask), arguments.value("--label").orElse(""), path(arguments.value("--reference").orElse("")),
                arguments.value("--reference-label").orElse(""), otherGrid(arguments));
        // half is for the image, half for what is made of it
        RunOptions options = new RunOptions(1, 2 * Runtime.getRuntime().maxMemory());
        List<ExtractedRegion> extracted = new ArrayList<>();
        CaseTableRun.run(registry, List.of(files), settings, settings.extraction(), arguments.has("--diagnostics"), options, extracted::add,
                Task.quiet(SEED));
        ExtractedRegion region = extracted.getFirst();
        region.notes().forEach(note -> console.talk().println("hilum extract: " + note));
        if (region.problem().isPresent()) {
            throw region.problem().get();
        }
        StringWriter text = new StringWriter();
        LongForm.ofOne(text).write(region.values());
        Out.write(text.toString(), arguments.value("--out").map(Extract::path), console);
        return ExitCode.OK;
    }

    /** What profile or settings file, and then these options, say. */
    static ExtractionSettings settings(Arguments arguments, Registry registry, List<String> set) {
        Optional<String> file = arguments.value("--settings");
        Optional<String> profile = arguments.value("--profile");
        if (file.isPresent() && profile.isPresent()) {
            throw new UsageError("--profile and --settings exclude each other; a settings file may name a profile");
        }
        return file.isPresent() ? ExtractionSettings.read(registry, path(file.get()), set)
                : ExtractionSettings.ofProfile(registry, profile.orElse(Profiles.DEFAULT), set);
    }

    static OtherGrid otherGrid(Arguments arguments) {
        return arguments.value(OTHER_GRID).map(given -> Arrays.stream(OtherGrid.values()).filter(o -> Keys.of(o).equals(given)).findFirst()
                .orElseThrow(() -> new UsageError(OTHER_GRID + " takes refuse or nearest: " + given))).orElse(OtherGrid.REFUSE);
    }

    static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new Problem("this is no path", given, "check it", e);
        }
    }
}
