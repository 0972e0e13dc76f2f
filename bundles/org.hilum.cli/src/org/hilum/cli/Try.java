// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.cli.trial.Given;
import org.hilum.cli.trial.Trial;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.CanonicalJson;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * {@code try}: any one plug-in alone, on an image with a mask or on CSV tables: as JSON what it learnt and what it made.
 * {@code --out} also writes the image, mask or table.
 */
final class Try implements Command {
    private static final List<String> OPTIONS = List.of("--outcome", "--positive", "--columns", "--score", "--threshold", "--transforms", "--learner",
            "--label", "--profile", "--response", "--out");

    @Override
    public String name() {
        return "try";
    }

    @Override
    public String usage() {
        return """
                try ID INPUT... [--set key=value]... [--seed N] [--out FILE]
                  reader          FILE [IMAGE of the masks]
                  segmenter       IMAGE [NAME=MASK or NAME=MASK#LABEL]...   --out mask.nii.gz
                  filter          IMAGE [--response NAME]                   --out response.nii.gz
                  feature family  IMAGE MASK [--label N] [--profile P]
                  transform       TABLE [--outcome COLUMN [--positive VALUE]] [--columns A,B] [--apply TABLE]...   --out made.csv
                  learner         TABLE --outcome COLUMN [--positive VALUE] [--columns A,B] [--apply TABLE]...     --out scores.csv
                  fusion          TABLE TABLE... --outcome COLUMN [--positive VALUE] [--transforms A,B] [--learner ID] [--apply TABLE]...
                  metric          TABLE --outcome COLUMN [--positive VALUE] [--score COLUMN] [--threshold T]""";
    }

    @Override
    public int run(List<String> given, Console console) throws IOException {
        List<String> valued = new java.util.ArrayList<>(OPTIONS);
        valued.addAll(List.of("--set", "--apply", "--seed"));
        Arguments arguments = new Arguments(given, valued, List.of());
        if (arguments.rest().isEmpty()) {
            throw new UsageError("name a plug-in; ./hilum list shows them");
        }
        Registry registry = Registry.open();
        Contribution plugin = registry.find(arguments.rest().getFirst());
        plugin.check();
        Map<String, String> options = new HashMap<>();
        for (String option : OPTIONS) {
            arguments.value(option).ifPresent(value -> options.put(option.substring(2), value));
        }
        Task task = Task.quiet(seed(arguments.value("--seed").orElse("1")), note -> console.talk().println("hilum try: " + note));
        Map<String, Object> result = Trial.run(new Given(registry, plugin, arguments.rest().subList(1, arguments.rest().size()), arguments.all("--set"), options,
                arguments.all("--apply").stream().map(Try::path).toList(), task));
        console.out().println(CanonicalJson.pretty(result));
        return ExitCode.OK;
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Problem("this is no path", text, "check it", e);
        }
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UsageError("--seed takes a whole number, not " + text);
        }
    }
}
