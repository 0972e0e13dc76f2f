// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.hilum.cli.Called;
import org.hilum.testdata.SharedData;

/** The 323 feature values of IBSI 2, phase 2: statistics of the CT phantom's responses to nine filters, in slices and in the volume. */
final class Ibsi2Features implements Chapter {
    private static final String CT = "ibsi/ibsi1_ct_phantom/nifti";

    @Override
    public String title() {
        return "IBSI 2: features of responses";
    }

    @Override
    public String about() {
        return "`hilum extract PHANTOM MASK --settings ibsi-2-a.yaml` (in slices) and `ibsi-2-b.yaml` (in the volume), with the CT phantom; the two files lie beside the test, and "
                + "their filters are tests 1 to 9 of the standard's phase 2. Values are judged as those of IBSI 1. One of the standard's 324 has no reference value.";
    }

    @Override
    public List<Table> tables() throws IOException {
        List<Table> tables = new ArrayList<>();
        try (Scratch scratch = new Scratch()) {
            for (String config : List.of("A", "B")) {
                String settings = scratch.copy("ibsi-2-" + config.toLowerCase(Locale.ROOT) + ".yaml").toString();
                Called called = Called.hilum("extract", SharedData.path(CT + "/phantom.nii.gz").toString(), SharedData.path(CT + "/mask.nii.gz").toString(), "--settings", settings);
                if (called.exit() != 0) {
                    throw new AssertionError(called.talk());
                }
                tables.addAll(tables(config, called.rows()));
            }
        }
        return tables;
    }

    /** The filters stand in the order of the tests. */
    private static List<Table> tables(String config, List<CSVRecord> computed) throws IOException {
        List<String> filters = new ArrayList<>(new LinkedHashSet<>(computed.stream().map(row -> row.get("filter")).toList()));
        Map<String, Double> values = new HashMap<>();
        computed.forEach(row -> values.put(row.get("filter") + "/" + row.get("ibsi"), Double.valueOf(row.get("value"))));
        List<Table> tables = new ArrayList<>();
        for (int test = 1; test <= filters.size(); test++) {
            String filter = filters.get(test - 1);
            String name = test + "." + config;
            List<Row> rows = new ArrayList<>();
            for (CSVRecord r : Reference.rows("ibsi/ibsi2_phase2_reference_values.csv")) {
                if (r.get("test").equals(name) && !r.get("value").isEmpty()) {
                    Double value = values.get(filter + "/" + r.get("ibsi_code"));
                    rows.add(value == null ? Reference.of(r).absent(r.get("feature"), r.get("ibsi_code"), "") : Reference.of(r).row(r.get("feature"), r.get("ibsi_code"), "", value));
                }
            }
            tables.add(new Table("Test " + name, "`" + filter + "`", rows));
        }
        return tables;
    }
}
