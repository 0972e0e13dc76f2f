// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.extract.FeatureValue;
import org.hilum.engine.extract.ImageFiles;
import org.hilum.engine.extract.LongForm;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.extract.RegionExtraction;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;

/** {@code extract}: the features of one region as CSV, one row each. */
final class Extract implements Command {
    /** Nothing in an extraction is random; a plug-in that needs chance gets the same every time. */
    private static final long SEED = 1;

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public String usage() {
        return "extract IMAGE MASK [--label N] [--profile P | --settings FILE] [--set key=value]... [--out FILE.csv]";
    }

    @Override
    public int run(List<String> given, Console console) throws IOException {
        Arguments arguments = new Arguments(given, List.of("--label", "--profile", "--settings", "--set", "--out"), List.of());
        if (arguments.rest().size() != 2) {
            throw new UsageError("an image and a mask are needed");
        }
        Registry registry = Registry.open();
        registry.problems().forEach(p -> console.talk().println("hilum extract: " + p.getMessage()));
        ExtractionSettings settings = settings(arguments, registry);
        RegionExtraction what = settings.extraction();
        Path imageFile = path(arguments.rest().get(0));
        Path maskFile = path(arguments.rest().get(1));
        String label = arguments.value("--label").orElse("");
        Task task = Task.quiet(SEED, note -> console.talk().println("hilum extract: " + note));
        ImageFiles files = new ImageFiles(registry);
        Volume image = files.image(imageFile, "", Optional.of(settings.imageReader(imageFile)), task);
        Mask mask = files.mask(maskFile, label, Optional.of(settings.maskReader(maskFile)), image.geometry(), task);
        String region = label.isEmpty() ? maskFile.toString() : maskFile + ":" + label;
        List<FeatureValue> values = extract(what, imageFile, region, image, mask, task);
        StringWriter text = new StringWriter();
        new LongForm(text).write(imageFile.toString(), region, values);
        write(text.toString(), arguments.value("--out"), console);
        return ExitCode.OK;
    }

    private static ExtractionSettings settings(Arguments arguments, Registry registry) {
        Optional<String> file = arguments.value("--settings");
        Optional<String> profile = arguments.value("--profile");
        if (file.isPresent() && profile.isPresent()) {
            throw new UsageError("--profile and --settings exclude each other; a settings file may name a profile");
        }
        return file.isPresent() ? ExtractionSettings.read(registry, path(file.get()), arguments.all("--set"))
                : ExtractionSettings.ofProfile(registry, profile.orElse(Profiles.DEFAULT), arguments.all("--set"));
    }

    /** Problems of processing know the region; here they also get the image's name. */
    private static List<FeatureValue> extract(RegionExtraction what, Path image, String region, Volume volume, Mask mask, Task task) {
        try {
            requireMemory(what.bytes(volume.geometry(), mask.box().orElseThrow()));
            return what.extract(region, volume, mask, task);
        } catch (Problem p) {
            throw new Problem(p.what(), image + ", " + p.where(), p.cure(), p);
        }
    }

    private static void requireMemory(long bytes) {
        long most = Runtime.getRuntime().maxMemory();
        if (bytes > most) {
            throw new Problem("it may need " + (bytes >> 20) + " MB of memory, and " + (most >> 20) + " MB are allowed", "the region",
                    "choose a larger spacing, or allow more, e.g. HILUM_VMARGS=-Xmx16g");
        }
    }

    private static Path path(String given) {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new Problem("this is no path", given, "check it", e);
        }
    }

    private static void write(String csv, Optional<String> out, Console console) {
        if (out.isEmpty()) {
            console.out().print(csv);
            return;
        }
        try {
            Files.writeString(path(out.get()), csv);
        } catch (IOException e) {
            throw new Problem("the values cannot be written (" + e + ")", out.get(), "check that the folder exists and may be written to", e);
        }
    }
}
