// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hilum.cli.pack.Packing;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.PluginFolders;
import org.hilum.engine.settings.CanonicalJson;
import org.hilum.spi.Problem;

/**
 * {@code pack}: compiles a plug-in's folder into a jar, checks it, and says as JSON where the jar is and what is in it. A
 * jar whose plug-ins break their contract is made, so that it can be tried, but is not installed.
 */
final class Pack implements Command {
    @Override
    public String name() {
        return "pack";
    }

    @Override
    public String usage() {
        return "pack DIR [--install]";
    }

    @Override
    public int run(List<String> given, Console console) throws IOException {
        Arguments arguments = new Arguments(given, List.of(), List.of("--install"));
        if (arguments.rest().size() != 1) {
            throw new UsageError("name the folder of one plug-in");
        }
        Packing packing = Packing.of(Path.of(arguments.rest().get(0)), PluginFolders.standard());
        for (Problem problem : packing.problems()) {
            console.talk().println("hilum pack: " + problem.getMessage());
        }
        for (String breach : packing.breaches()) {
            console.talk().println("hilum pack: " + breach);
        }
        if (!packing.problems().isEmpty()) {
            return ExitCode.FAILED;
        }
        boolean sound = packing.breaches().isEmpty();
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("jar", packing.jar());
        made.put("bundle", packing.bundle());
        made.put("version", packing.version());
        made.put("plug-ins", packing.plugins().stream().map(Contribution::id).toList());
        if (arguments.has("--install") && sound) {
            made.put("installed", packing.install(PluginFolders.user()));
        }
        console.out().println(CanonicalJson.pretty(made));
        if (!sound) {
            console.talk().println("hilum pack: the jar is made" + (arguments.has("--install") ? ", but not installed" : "") + "; correct what it breaks of its contract");
        }
        return sound ? ExitCode.OK : ExitCode.FAILED;
    }
}
