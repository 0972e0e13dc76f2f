// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/** The 1,804 feature values of IBSI 1. */
final class Ibsi1Features implements Chapter {
    @Override
    public String title() {
        return "IBSI 1: features";
    }

    @Override
    public String about() {
        return "`hilum extract PHANTOM MASK --profile ibsi-digital` and so on, with the standard's digital phantom and its CT phantom of a lung tumour. A value meets its "
                + "reference if, rounded to three significant digits, it is no further from it than the tolerance. Columns `code` and `aggregation` hold the standard's own codes.";
    }

    @Override
    public List<Table> tables() throws IOException {
        List<CSVRecord> references = Reference.rows("ibsi/ibsi1_reference_values.csv");
        List<Table> tables = new ArrayList<>();
        for (Phantom phantom : Phantom.values()) {
            Map<String, Double> computed = computed(phantom.extract());
            Map<String, List<Row>> families = new LinkedHashMap<>();
            for (CSVRecord r : references) {
                if (r.get("config").equals(phantom.config()) && !r.get("value").isEmpty()) {
                    families.computeIfAbsent(r.get("family") + " (" + r.get("family_code") + ")", f -> new ArrayList<>()).add(row(r, computed));
                }
            }
            families.forEach((family, rows) -> tables.add(new Table(phantom.title() + ": " + family, "profile `" + phantom.profile() + "`", rows)));
        }
        return tables;
    }

    private static Row row(CSVRecord r, Map<String, Double> computed) {
        Reference reference = Reference.of(r);
        Double value = computed.get(key(r.get("ibsi_code"), r.get("aggregation_code"), r.get("tag")));
        return value == null ? reference.absent(r.get("feature"), r.get("ibsi_code"), r.get("aggregation_code"))
                : reference.row(r.get("feature"), r.get("ibsi_code"), r.get("aggregation_code"), value);
    }

    private static Map<String, Double> computed(List<CSVRecord> rows) {
        Map<String, Double> values = new HashMap<>();
        for (CSVRecord row : rows) {
            if (!row.get("ibsi").isEmpty()) {
                Double twice = values.put(key(row.get("ibsi"), row.get("aggregation"), row.get("feature")), Double.valueOf(row.get("value")));
                if (twice != null) {
                    throw new AssertionError("two values of " + row.get("ibsi") + "@" + row.get("aggregation"));
                }
            }
        }
        return values;
    }

    /** Two codes of the standard serve two features each, one at 10 % and one at 90 %, which their names say. */
    private static String key(String code, String aggregation, String name) {
        boolean shared = code.equals("BC2M") || code.equals("GBPN");
        return code + "@" + aggregation + (shared ? name.substring(name.length() - 2) : "");
    }
}
