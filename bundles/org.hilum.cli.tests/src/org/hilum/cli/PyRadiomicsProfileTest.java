// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.testdata.SharedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code extract --profile pyradiomics} from files to CSV, and what the documentation says of it. */
class PyRadiomicsProfileTest {
    @TempDir
    Path folder;

    private Path image;
    private Path mask;

    private void onion() {
        image = folder.resolve("image.nii.gz");
        mask = folder.resolve("mask.nii.gz");
        Onion.write(image, mask);
    }

    @Test
    void brain1_fromFilesToCsv_meetsPyRadiomicsReferenceValues() throws IOException {
        Path data = SharedData.path("pyradiomics");
        image = data.resolve("images/brain1_image.nrrd");
        mask = data.resolve("images/brain1_label.nrrd");
        Map<String, Double> values = new HashMap<>();
        Map<String, String> names = names();
        for (CSVRecord row : extract("--profile", "pyradiomics", "--set", "pyradiomics-firstorder.voxel-array-shift=2000").rows()) {
            values.put(names.get(row.get("family").replaceFirst("\\(.*", "") + "/" + row.get("feature")), Double.parseDouble(row.get("value")));
        }
        List<CSVRecord> references = Called.rows(Files.readString(data.resolve("baseline.csv"))).stream().filter(r -> r.get("test").equals("brain1")).toList();
        assertEquals(107, references.size());
        for (CSVRecord r : references) {
            double expected = Double.parseDouble(r.get("value"));
            assertEquals(expected, values.get(r.get("feature_class") + "_" + r.get("feature")), 1e-3 * Math.abs(expected), r.toString());
        }
    }

    private Called extract(String... more) {
        List<String> all = new ArrayList<>(List.of("extract", image.toString(), mask.toString()));
        all.addAll(List.of(more));
        Called called = Called.hilum(all.toArray(String[]::new));
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        return called;
    }

    @Test
    void values_bearNoIbsiCodeWhereGridOrBinsAreNotTheStandards() throws IOException {
        onion();
        List<CSVRecord> resampled = extract("--profile", "pyradiomics", "--set", "spacing-in-plane=2", "--set", "spacing-through-plane=2").rows();
        assertEquals(107, resampled.size());
        assertTrue(resampled.stream().allMatch(r -> r.get("ibsi").isEmpty()));
        assertEquals(Set.of("Q3CK", "N17B", "L0JK", "YEKZ"), codes(extract("--profile", "pyradiomics")));
        assertTrue(codes(extract("--profile", "pyradiomics", "--set", "families=[glcm]")).isEmpty(), "the standard's family under bins that are not");
        assertTrue(codes(extract("--profile", "pyradiomics", "--set", "families=[statistics, morphology]", "--set", "spacing-in-plane=2")).isEmpty(), "and on another grid");
        assertTrue(codes(extract("--profile", "pyradiomics", "--set", "discretisation.method=fixed-bin-number")).size() > 60, "of what is defined as in the standard");
    }

    private static Set<String> codes(Called called) throws IOException {
        Set<String> codes = new TreeSet<>();
        called.rows().forEach(r -> codes.add(r.get("ibsi")));
        codes.remove("");
        return codes;
    }

    @Test
    void documentedSettingsFile_isTaken() throws IOException {
        onion();
        String page = Files.readString(Checkout.top().resolve("docs/pyradiomics.md"));
        Matcher block = Pattern.compile("```yaml\\R(profile:.*?)```", Pattern.DOTALL).matcher(page);
        assertTrue(block.find());
        Path settings = Files.writeString(folder.resolve("settings.yaml"), block.group(1));
        List<String> filters = extract("--settings", settings.toString()).rows().stream().map(r -> r.get("filter")).distinct().toList();
        assertEquals(11, filters.size(), "the image, two Laplacians, eight sub-bands: " + filters);
    }

    @Test
    void documentation_namesEveryFeature() throws IOException {
        String page = Files.readString(Checkout.top().resolve("docs/pyradiomics.md"));
        Map<String, String> names = names();
        assertEquals(107, names.size());
        names.forEach((id, name) -> {
            String row = "| " + name.replaceFirst("_", " | ") + " | `" + id.replaceFirst("/", "` | `") + "` |";
            assertTrue(page.contains(row), row);
        });
    }

    /** Names such as {@code glcm_JointEnergy} by {@code pyradiomics-glcm/joint-energy}. */
    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (Contribution family : Registry.open(List.of()).all(Kind.FEATURE)) {
            if (family.shortName().startsWith("pyradiomics-")) {
                FeatureFamily<Record, Object> plugin = family.plugin();
                for (Feature<Object> f : plugin.features(plugin.defaults())) {
                    names.put(family.shortName() + "/" + f.id(), family.shortName().replaceFirst("pyradiomics-", "") + "_" + f.label());
                }
            }
        }
        return names;
    }
}
