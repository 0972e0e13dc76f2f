// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The profile {@code pyradiomics} against what PyRadiomics 3.1.4 itself made of brain1 and breast1, for what its reference
 * values leave out: filters, other grids and interpolation, weights, planes, distances. The values are recorded by
 * {@code releng/oracles/pyradiomics-live.py}. Within 1/1000 of each; what is 0 but for rounding, within 10⁻⁹.
 */
class PyRadiomicsLiveTest {
    private static final List<String> FAMILIES = List.of("firstorder", "shape", "glcm", "glrlm", "glszm", "gldm", "ngtdm");
    private static final double RELATIVE = 1e-3;
    private static final double ZERO = 1e-9;

    @ParameterizedTest
    @CsvSource({"resampled-2, 107", "resampled-1.5-linear, 107", "resampled-3-nearest, 107", "filters, 1037", "resampled-filters, 851", "wavelet-levels, 1409", "resegmented, 107",
        "normalised, 107", "distances, 107", "not-symmetric, 107", "infinity, 107", "euclidean, 107", "manhattan, 107", "columns, 107", "rows, 107", "flat-bins, 107", "distant-range, 107",
        "intensities, 479"})
    void everyRecordedValue_isMet(String run, int valuesOfAPatient) throws IOException {
        List<CSVRecord> rows = rows().stream().filter(r -> r.get("run").equals(run)).toList();
        assertFalse(rows.isEmpty());
        PyRadiomicsRun extraction = new PyRadiomicsRun();
        for (String patient : rows.stream().map(r -> r.get("patient")).distinct().toList()) {
            List<CSVRecord> own = rows.stream().filter(r -> r.get("patient").equals(patient)).toList();
            List<String> images = own.stream().map(r -> r.get("image")).toList();
            Map<String, Double> values = extraction.values(patient, PyRadiomicsOptions.of(own.getFirst().get("settings"), FAMILIES, images));
            List<Executable> checks = own.stream().flatMap(r -> r.toMap().entrySet().stream().filter(e -> e.getKey().contains("_") && !e.getValue().isEmpty())
                    .<Executable>map(e -> () -> check(e.getValue(), values.get(r.get("image") + "_" + e.getKey()), patient + " " + r.get("image") + " " + e.getKey()))).toList();
            assertEquals(valuesOfAPatient, checks.size());
            assertAll(checks);
        }
    }

    private static void check(String recorded, Double computed, String what) {
        if (recorded.equals("nan")) {
            assertEquals(Double.NaN, computed, what);
            return;
        }
        double expected = Double.parseDouble(recorded);
        assertEquals(expected, computed, Math.abs(expected) < ZERO ? ZERO : RELATIVE * Math.abs(expected), what);
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader in = new InputStreamReader(PyRadiomicsLiveTest.class.getResourceAsStream("pyradiomics-live.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setCommentMarker('#').setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }
}
