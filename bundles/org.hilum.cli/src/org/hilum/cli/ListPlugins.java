// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.hilum.engine.CsvCell;
import org.hilum.engine.Nearest;
import org.hilum.engine.catalogue.Catalogue;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.CanonicalJson;

/**
 * {@code list}: every plug-in as CSV, {@code kind,id,name,bundle,version,status}. Those of the plug-in folder are loaded to
 * see that they work; the status of one that does not is {@code broken}, and the reason is told. What could not even be
 * read is told too.
 */
final class ListPlugins implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public String usage() {
        return "list [--kind KIND] [--json]";
    }

    @Override
    public int run(List<String> given, Console console) throws IOException {
        Arguments arguments = new Arguments(given, List.of("--kind"), List.of("--json"));
        if (!arguments.rest().isEmpty()) {
            throw new UsageError("what is " + arguments.rest().get(0) + "?");
        }
        Registry registry = Registry.open();
        Catalogue catalogue = Catalogue.of(registry, arguments.value("--kind").map(kind -> registry.all(kind(kind))).orElseGet(registry::all));
        List<Map<String, Object>> rows = catalogue.entries().stream().map(ListPlugins::row).toList();
        if (arguments.has("--json")) {
            console.out().println(CanonicalJson.pretty(rows));
        } else {
            csv(rows, console);
        }
        catalogue.problems().forEach(problem -> console.talk().println("hilum list: " + problem.getMessage()));
        return catalogue.problems().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static Kind kind(String name) {
        List<String> valid = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.key().equals(name)) {
                return kind;
            }
            valid.add(kind.key());
        }
        throw new UsageError("there is no kind " + name + "; " + Nearest.cure(name, valid));
    }

    private static Map<String, Object> row(Catalogue.Entry entry) {
        Contribution plugin = entry.plugin();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", plugin.kind().key());
        row.put("id", plugin.id());
        row.put("name", plugin.name());
        row.put("bundle", plugin.bundle());
        row.put("version", plugin.version());
        row.put("status", entry.status());
        return row;
    }

    private static void csv(List<Map<String, Object>> rows, Console console) throws IOException {
        CSVPrinter csv = new CSVPrinter(console.out(), CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
        csv.printRecord("kind", "id", "name", "bundle", "version", "status");
        for (Map<String, Object> row : rows) {
            for (Object value : row.values()) {
                csv.print(CsvCell.safe((String) value));
            }
            csv.println();
        }
        csv.flush();
    }
}
