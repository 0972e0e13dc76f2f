// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/** The 300 diagnostic values of IBSI 1: image and region at each stage of processing. */
final class Ibsi1Diagnostics implements Chapter {
    @Override
    public String title() {
        return "IBSI 1: diagnostics";
    }

    @Override
    public String about() {
        return "`hilum extract PHANTOM MASK --profile ibsi-a --diagnostics` and so on. Values are judged as features are; whole numbers without rounding.";
    }

    @Override
    public List<Table> tables() throws IOException {
        List<CSVRecord> references = Reference.rows("ibsi/ibsi1_diagnostic_reference_values.csv");
        List<Table> tables = new ArrayList<>();
        for (Phantom phantom : List.of(Phantom.A, Phantom.B, Phantom.C, Phantom.D, Phantom.E)) {
            Map<String, Double> computed = new HashMap<>();
            for (CSVRecord row : phantom.extract("--diagnostics", "--set", "families=[statistics]")) {
                if (row.get("family").equals("diagnostics")) {
                    computed.put(row.get("feature"), Double.valueOf(row.get("value")));
                }
            }
            Map<String, List<Row>> stages = new LinkedHashMap<>();
            for (CSVRecord r : references) {
                if (r.get("config").equals(phantom.config())) {
                    Double value = computed.get(name(r));
                    Reference reference = Reference.of(r);
                    stages.computeIfAbsent(r.get("stage"), s -> new ArrayList<>())
                            .add(value == null ? reference.absent(r.get("feature"), "", "")
                                    : value == Math.rint(value) ? reference.counted(r.get("feature"), value) : reference.row(r.get("feature"), "", "", value));
                }
            }
            stages.forEach((stage, rows) -> tables.add(new Table(phantom.title() + ": " + stage, "profile `" + phantom.profile() + "`", rows)));
        }
        return tables;
    }

    private static String name(CSVRecord r) {
        String feature = r.get("feature").replaceFirst("^Image ", "").replace("Int. mask", "intensity mask").replace("Morph. mask", "morphological mask");
        return (r.get("stage") + " " + feature).toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
