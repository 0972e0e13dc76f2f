// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The profile {@code pyradiomics} against PyRadiomics' own reference values for all its test settings: 1,330 of the images
 * brain1 and breast1. Every value within 1/1000 of the reference; references that are 0 but for rounding within 10⁻⁹.
 */
class PyRadiomicsBaselineTest {
    private static final double RELATIVE = 1e-3;
    private static final double ZERO = 1e-9;

    @ParameterizedTest
    @ValueSource(strings = {"firstorder", "shape", "glcm", "glrlm", "glszm", "gldm", "ngtdm"})
    void everyReferenceValue_isMet(String family) throws IOException {
        PyRadiomicsRun run = new PyRadiomicsRun();
        List<CSVRecord> baseline = rows("baseline.csv");
        assertAll(rows("test_settings.csv").stream().filter(r -> r.get("feature_class").equals(family)).flatMap(test -> {
            Map<String, Double> values = run.values(test.get("patient"), PyRadiomicsOptions.of(test.get("settings"), List.of(family)));
            return baseline.stream().filter(r -> r.get("feature_class").equals(family) && r.get("test").equals(test.get("test")))
                    .<Executable>map(r -> () -> {
                        double expected = Double.parseDouble(r.get("value"));
                        double tolerance = Math.abs(expected) < ZERO ? ZERO : RELATIVE * Math.abs(expected);
                        assertEquals(expected, values.get("original_" + family + "_" + r.get("feature")), tolerance, r.get("test") + " " + r.get("feature"));
                    });
        }));
    }

    @Test
    void noReferenceValue_isLeftOut() throws IOException {
        List<String> families = List.of("firstorder", "shape", "glcm", "glrlm", "glszm", "gldm", "ngtdm");
        List<CSVRecord> baseline = rows("baseline.csv");
        List<String> tests = rows("test_settings.csv").stream().map(r -> r.get("feature_class") + " " + r.get("test")).toList();
        assertEquals(1330, baseline.stream().filter(r -> families.contains(r.get("feature_class")) && tests.contains(r.get("feature_class") + " " + r.get("test"))).count());
        assertEquals(1330, baseline.size());
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        Path data = SharedData.path("pyradiomics");
        try (Reader in = Files.newBufferedReader(data.resolve(file))) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }
}
