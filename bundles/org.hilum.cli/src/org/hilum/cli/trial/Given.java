// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.trial;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.SetOptions;
import org.hilum.engine.settings.Settings;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;

/**
 * What a trial is given.
 *
 * @param inputs files, as the plug-in's kind asks for them
 * @param set the {@code --set} options
 * @param options all others, by name without dashes
 * @param applied tables to apply to what was learnt
 */
public record Given(Registry registry, Contribution plugin, List<String> inputs, List<String> set, Map<String, String> options, List<Path> applied, Task task) {
    /** The plug-in's settings: its defaults and the {@code --set} options. */
    Record settings() {
        return Settings.read(plugin.schema(), plugin.defaults(), SetOptions.tree(plugin.schema(), set), SetOptions.WHERE);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** @throws Problem where fewer or more inputs are there */
    void inputs(int least, int most, String wanted) {
        if (inputs.size() < least || inputs.size() > most) {
            throw new Problem(inputs.isEmpty() ? "no input is named" : inputs.size() + " inputs are named", "try " + plugin.shortName(), "give " + wanted);
        }
    }

    Path input(int n) {
        return path(inputs.get(n));
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new Problem("this is no path", text, "check it", e);
        }
    }
}
