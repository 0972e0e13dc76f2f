// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code hilum extract} against the reference values of IBSI 1: rounded to three significant digits, a value may be off by
 * the reference's own tolerance. 18 statistics, 25 features of morphology and 25 of co-occurrence for each of its aggregations.
 */
class ExtractIbsiReferenceTest {
    /** 758 values: statistics 108, morphology 150, co-occurrence 500. */
    @ParameterizedTest
    @CsvSource({"digital_phantom,ibsi-digital,18,25,150", "A,ibsi-a,18,25,100", "B,ibsi-b,18,25,100", "C,ibsi-c,18,25,50", "D,ibsi-d,18,25,50", "E,ibsi-e,18,25,50"})
    void everyReferenceValue_isMet(String config, String profile, int statistics, int morphology, int cooccurrence) throws IOException {
        Path data = SharedData.path(config.equals("digital_phantom") ? "ibsi/ibsi1_digital_phantom/nifti" : "ibsi/ibsi1_ct_phantom/nifti");
        Called called = Called.hilum("extract", data.resolve("phantom.nii.gz").toString(), data.resolve("mask.nii.gz").toString(), "--profile", profile);
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        Map<String, Double> values = new HashMap<>();
        for (CSVRecord row : called.rows()) {
            if (!row.get("ibsi").isEmpty()) {
                values.put(row.get("ibsi") + "@" + row.get("aggregation"), Double.valueOf(row.get("value")));
            }
        }
        List<Executable> checks = new ArrayList<>();
        Map.of("UHIW", statistics, "HCUG", morphology, "LFYI", cooccurrence).forEach((family, count) -> {
            List<CSVRecord> references = references(config, family);
            checks.add(() -> assertEquals(count, references.size(), "reference values of " + family));
            references.forEach(r -> checks.add(() -> assertMet(r, r.get("ibsi_code") + "@" + r.get("aggregation_code"), values)));
        });
        assertAll(checks);
    }

    private static void assertMet(CSVRecord r, String key, Map<String, Double> values) {
        assertTrue(values.containsKey(key), () -> "no value for " + r.get("feature") + " " + key);
        double rounded = new BigDecimal(values.get(key)).round(new MathContext(3, RoundingMode.HALF_EVEN)).doubleValue();
        double reference = Double.parseDouble(r.get("value"));
        double tolerance = Double.parseDouble(r.get("tolerance"));
        // the differences of three-digit decimals are exact but for the last bits of their binary form
        assertTrue(Math.abs(rounded - reference) <= tolerance + 1e-9 * Math.abs(reference),
                () -> r.get("feature") + " " + key + " is " + values.get(key) + ", not " + reference + " ± " + tolerance);
    }

    private static List<CSVRecord> references(String config, String family) {
        try {
            String csv = Files.readString(SharedData.path("ibsi/ibsi1_reference_values.csv"));
            return Called.rows(csv).stream().filter(r -> r.get("config").equals(config) && r.get("family_code").equals(family) && !r.get("value").isEmpty()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
