// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hilum.engine.registry.Registry;
import org.hilum.engine.scan.Pseudonyms;
import org.hilum.engine.scan.Scan;
import org.hilum.engine.scan.ScanFolder;
import org.hilum.engine.scan.ScanOptions;
import org.hilum.engine.scan.ScanPlan;
import org.hilum.engine.scan.ScanResult;
import org.hilum.engine.scan.ScanRules;
import org.hilum.engine.scan.ScanTable;
import org.hilum.engine.scan.SetAside;

/** {@code scan}: what images and masks lie in a tree of folders, as CSV, and a study that extracts their features. */
final class ScanFiles implements Command {
    private static final List<String> VALUED = List.of("--out", "--name", "--phase", "--role", "--region", "--leave-out", "--guess", "--pseudonyms", "--visit-gap", "--threads");
    /** Of what was set aside, as much as fits a screen; all of it is in the file. */
    private static final int TOLD = 12;

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public String usage() {
        return "scan FOLDER [--out STUDY [--name NAME]] [--phase PHASE=KEY:PATTERN,...]... [--role NAME=KEY:PATTERN,...]... [--region NAME=PATTERN]... [--leave-out KEY:PATTERN,...]... "
                + "[--guess roles|regions]... [--pseudonyms KEYFILE] [--visit-gap DAYS] [--threads N]";
    }

    @Override
    public int run(List<String> given, Console console) {
        Arguments arguments = new Arguments(given, VALUED, List.of());
        if (arguments.rest().size() != 1) {
            throw new UsageError("name the folder that holds the images");
        }
        ScanRules rules = ScanRules.of(arguments.all("--phase"), arguments.all("--role"), arguments.all("--region"), arguments.all("--leave-out"), arguments.all("--guess"));
        Optional<Path> out = arguments.value("--out").map(Extract::path);
        out.ifPresent(ScanFolder::check);
        if (out.isEmpty() && arguments.value("--name").isPresent()) {
            throw new UsageError("--name goes with --out");
        }
        ScanOptions options = options(arguments, Extract.path(arguments.rest().getFirst()), out);
        Registry registry = Registry.open();
        registry.problems().forEach(p -> console.talk().println("hilum scan: " + p.getMessage()));
        ProgressLine line = new ProgressLine(Extract.SEED, "files read", console.talk());
        ScanResult result;
        try {
            result = Scan.of(options, registry, line);
        } finally {
            line.close();
        }
        options.pseudonyms().keep();
        ScanPlan plan = ScanPlan.of(result, rules);
        tell(plan, console);
        console.out().print(ScanTable.images(plan));
        out.ifPresent(folder -> {
            ScanFolder.write(plan, folder, arguments.value("--name").orElse(""));
            console.talk().println("study: " + folder.toAbsolutePath().normalize() + " (look at scan.csv, then: hilum run " + folder + ")");
        });
        return ExitCode.OK;
    }

    private static ScanOptions options(Arguments arguments, Path root, Optional<Path> out) {
        ScanOptions usual = ScanOptions.of(root, out.orElse(root));
        int threads = arguments.value("--threads").map(RunStudy::threads).orElse(usual.threads());
        int gap = arguments.value("--visit-gap").map(ScanFiles::days).orElse(usual.visitGap());
        return new ScanOptions(root, usual.except(), threads, gap, arguments.value("--pseudonyms").map(f -> Pseudonyms.by(Extract.path(f))).orElse(Pseudonyms.NONE));
    }

    private static int days(String given) {
        if (!given.matches("\\d{1,5}")) {
            throw new UsageError("--visit-gap takes a number of days: " + given);
        }
        return Integer.parseInt(given);
    }

    private static void tell(ScanPlan plan, Console console) {
        ScanResult result = plan.result();
        console.talk().println(result.files() + " files: " + result.rows().size() + " images of " + result.patients() + " patients, of which " + plan.used().size() + " are used; "
                + result.rows().stream().mapToInt(r -> r.masks().size()).sum() + " structures on them, " + result.loose().size() + " without their image");
        Map<String, Long> names = result.structures();
        if (!names.isEmpty()) {
            console.talk().println("structures: " + names.entrySet().stream().limit(TOLD).map(e -> e.getKey() + " (" + e.getValue() + ")").collect(Collectors.joining(", "))
                    + (names.size() > TOLD ? " and " + (names.size() - TOLD) + " more" : ""));
        }
        List<SetAside> aside = result.aside();
        if (!aside.isEmpty()) {
            console.talk().println(aside.stream().mapToLong(SetAside::files).sum() + " files set aside:");
            aside.stream().limit(TOLD).forEach(a -> console.talk().println("  " + a.path() + " (" + a.files() + "): " + a.reason()));
            if (aside.size() > TOLD) {
                console.talk().println("  and " + (aside.size() - TOLD) + " more");
            }
        }
    }
}
