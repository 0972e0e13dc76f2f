// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.ibsi;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.testdata.SharedData;

/** One row of IBSI 1's reference values: {@code code} is the feature's, {@code aggregation} the aggregation's. */
public record ReferenceValue(String feature, String code, String aggregation, BigDecimal value, BigDecimal tolerance) {
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    /** The rows of a family (by its code) for the digital phantom or a configuration, A to E, that have a value. */
    public static List<ReferenceValue> of(String configuration, String familyCode) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader in = Files.newBufferedReader(SharedData.path("ibsi").resolve("ibsi1_reference_values.csv"))) {
            return format.parse(in).stream()
                    .filter(row -> row.get("config").equals(configuration) && row.get("family_code").equals(familyCode))
                    .filter(row -> !row.get("value").isEmpty())
                    .map(ReferenceValue::of).toList();
        }
    }

    private static ReferenceValue of(CSVRecord row) {
        return new ReferenceValue(row.get("feature"), row.get("ibsi_code"), row.get("aggregation_code"),
                new BigDecimal(row.get("value")), new BigDecimal(row.get("tolerance")));
    }

    /** The standard's rule: rounded to three significant digits, the value is no further from the reference than the tolerance. */
    public boolean isMetBy(double computed) {
        return Double.isFinite(computed)
                && new BigDecimal(computed).round(THREE_DIGITS).subtract(value).abs().compareTo(tolerance) <= 0;
    }

    @Override
    public String toString() {
        return feature + " " + code + "@" + aggregation;
    }
}
