// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Task;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole chain with a filter against the 18 statistics that IBSI 2 standardised of the CT phantom: no filter (1), Laplacian of Gaussian (3). */
class Ibsi2PhaseTwoTest {
    private static final Task TASK = Task.quiet(1);
    private static final List<String> IN_SLICES = List.of("lowest=-1000", "highest=400", "families=[statistics]");
    private static final List<String> IN_VOLUME = List.of("lowest=-1000", "highest=400", "families=[statistics]", "spacing-in-plane=1", "spacing-through-plane=1",
            "interpolation=cubic-spline", "round=true");

    @ParameterizedTest
    @CsvSource({"1.A,original,''", "1.B,original,''", "3.A,laplacian-of-gaussian,slices", "3.B,laplacian-of-gaussian,volume"})
    void ctPhantom_matchesEveryStatistic(String test, String filter, String extent) throws IOException {
        List<String> set = new ArrayList<>(test.endsWith("A") ? IN_SLICES : IN_VOLUME);
        set.add("filters=[" + filter + "]");
        if (!extent.isEmpty()) {
            set.addAll(List.of(filter + ".sigma=1.5", filter + ".extent=" + extent, filter + ".boundary=mirror"));
        }
        Registry registry = Registry.open(List.of());
        Path phantom = SharedData.path("ibsi/ibsi1_ct_phantom/nifti");
        ImageFiles files = new ImageFiles(registry);
        Volume image = files.image(phantom.resolve("phantom.nii.gz"), "", Optional.empty(), TASK);
        Mask mask = files.mask(phantom.resolve("mask.nii.gz"), "", Optional.empty(), image.geometry(), TASK);
        Map<String, Double> values = new HashMap<>();
        for (FeatureValue v : ExtractionSettings.ofProfile(registry, "as-is", set).extraction().extract("GTV", image, mask, TASK)) {
            values.put(v.key().ibsi(), v.value());
        }
        List<Executable> checks = new ArrayList<>();
        for (CSVRecord r : references(test)) {
            double value = values.get(r.get("ibsi_code"));
            double rounded = new BigDecimal(value).round(new MathContext(3, RoundingMode.HALF_EVEN)).doubleValue();
            double reference = Double.parseDouble(r.get("value"));
            double tolerance = Double.parseDouble(r.get("tolerance"));
            checks.add(() -> assertTrue(Math.abs(rounded - reference) <= tolerance + 1e-9 * Math.abs(reference),
                    r.get("feature") + " is " + value + ", not " + reference + " ± " + tolerance));
        }
        assertEquals(18, checks.size());
        assertAll(checks);
    }

    private static List<CSVRecord> references(String test) throws IOException {
        try (Reader in = Files.newBufferedReader(SharedData.path("ibsi/ibsi2_phase2_reference_values.csv"))) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords().stream()
                    .filter(r -> r.get("test").equals(test) && !r.get("value").isEmpty()).toList();
        }
    }
}
