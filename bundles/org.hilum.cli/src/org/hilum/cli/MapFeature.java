// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.engine.experiment.RunOptions;
import org.hilum.engine.extract.ExtractionSettings;
import org.hilum.engine.map.FeatureMapping;
import org.hilum.engine.map.MapSettings;
import org.hilum.engine.map.Window;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Problem;
import org.hilum.spi.image.Box;

/** {@code map}: one feature in the window around each voxel of a region, as an image. */
final class MapFeature implements Command {
    private static final List<String> VALUED = List.of("--family", "--feature", "--window", "--shape", "--step", "--within", "--item", "--label", "--reference", "--reference-label", Extract.OTHER_GRID, "--profile", "--settings",
            "--set", "--threads", "--memory", "--out");
    private static final int MIB = 1 << 20;
    private static final String UNCUT = "--uncut";

    @Override
    public String name() {
        return "map";
    }

    @Override
    public String usage() {
        return "map IMAGE [MASK] --family ID --feature NAME[@AGGREGATION] --out FILE.nii.gz [--window N | --window Nmm] [--shape box|ball] [--uncut] [--step N] [--within x,y,z,nx,ny,nz] "
                + "[--item N] [--label N] [--reference MASK [--reference-label N]] [--other-grid nearest] [--profile P | --settings FILE] [--set key=value]... [--threads N] [--memory MIB]";
    }

    @Override
    public int run(List<String> given, Console console) {
        Arguments arguments = new Arguments(given, VALUED, List.of(UNCUT));
        if (arguments.rest().isEmpty() || arguments.rest().size() > 2) {
            throw new UsageError("an image is needed, and the mask of a region of it where the map is not to be of the whole image");
        }
        String family = needed(arguments, "--family");
        String feature = needed(arguments, "--feature");
        Path out = out(needed(arguments, "--out"));
        Registry registry = Registry.open();
        registry.problems().forEach(p -> console.talk().println("hilum map: " + p.getMessage()));
        RunOptions options = new RunOptions(whole(arguments, "--threads").orElseGet(() -> RunOptions.standard().threads()),
                whole(arguments, "--memory").map(mib -> (long) mib * MIB).orElseGet(() -> Runtime.getRuntime().maxMemory()));
        Contribution plugin = registry.find(Kind.FEATURE, family);
        ExtractionSettings settings = settings(arguments, registry, plugin);
        PluginUse use = settings.families().stream().filter(f -> f.id().equals(plugin.id())).findFirst().orElseThrow();
        FeatureMapping mapping = new FeatureMapping(registry, settings.processing(), use, feature, asked(arguments));
        new MapFiles(arguments, registry, settings, options, console).make(mapping, out);
        return ExitCode.OK;
    }

    /** The family as profile or settings file set it; by its defaults where they name it not. */
    private static ExtractionSettings settings(Arguments arguments, Registry registry, Contribution plugin) {
        List<String> set = arguments.all("--set");
        ExtractionSettings settings = Extract.settings(arguments, registry, set);
        if (settings.filters().size() != 1 || !settings.filters().getFirst().equals(ExtractionSettings.IMAGE)) {
            throw new Problem("the settings ask for filters, but a map is of the image itself", "filters", "leave them out; hilum try FILTER IMAGE --out FILE.nii.gz makes a response that can be mapped");
        }
        if (settings.families().stream().anyMatch(f -> f.id().equals(plugin.id()))) {
            return settings;
        }
        List<String> more = new ArrayList<>(set);
        more.add("families=[" + plugin.shortName() + "]");
        return Extract.settings(arguments, registry, more);
    }

    private static MapSettings asked(Arguments arguments) {
        Window window = Window.parse(arguments.value("--window").orElse("2"), arguments.value("--shape").orElse("box"));
        return new MapSettings(window, !arguments.has(UNCUT), whole(arguments, "--step").orElse(1), arguments.value("--within").map(MapFeature::box));
    }

    private static Box box(String given) {
        if (!given.matches("\\d{1,7}(,\\d{1,7}){2}(,[1-9]\\d{0,6}){3}")) {
            throw new UsageError("--within takes first voxel and size along each axis, as 10,20,5,64,64,1: " + given);
        }
        String[] n = given.split(",");
        return new Box(Integer.parseInt(n[0]), Integer.parseInt(n[1]), Integer.parseInt(n[2]), Integer.parseInt(n[3]), Integer.parseInt(n[4]), Integer.parseInt(n[5]));
    }

    private static String needed(Arguments arguments, String option) {
        return arguments.value(option).orElseThrow(() -> new UsageError(option + " is needed"));
    }

    private static Optional<Integer> whole(Arguments arguments, String option) {
        return arguments.value(option).map(given -> {
            if (!given.matches("[1-9][0-9]{0,6}")) {
                throw new UsageError(option + " takes a whole number from 1: " + given);
            }
            return Integer.valueOf(given);
        });
    }

    /** Told before the work rather than after it. */
    private static Path out(String given) {
        Path file = Out.nifti(given);
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new Problem("the map cannot be written there", given, "check that the folder exists and may be written to");
        }
        return file;
    }
}
