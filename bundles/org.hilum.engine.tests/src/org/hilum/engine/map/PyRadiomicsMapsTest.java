// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hilum.engine.extract.Profiles;
import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.PluginUse;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.PyRadiomicsImages;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Maps under the profile {@code pyradiomics} against those that PyRadiomics 3.1.4 itself made of brain1, at a hundred voxels and for
 * windows of two sizes. The values are recorded by {@code releng/oracles/pyradiomics-maps.py}. Within 1/1000 of each; what is 0
 * but for rounding, within 10⁻⁶, as a map's voxels are 32-bit floats.
 */
class PyRadiomicsMapsTest {
    private static final double RELATIVE = 1e-3;
    private static final double ZERO = 1e-6;

    @ParameterizedTest
    @ValueSource(strings = {"firstorder_Mean", "firstorder_Variance", "firstorder_Entropy", "firstorder_90Percentile", "glcm_JointEntropy", "glcm_Contrast", "glcm_Correlation", "glrlm_RunEntropy",
        "glrlm_ShortRunEmphasis", "glszm_ZoneEntropy", "ngtdm_Coarseness", "ngtdm_Contrast", "gldm_DependenceEntropy"})
    void everyRecordedVoxel_isMet(String name) throws IOException {
        Volume image = PyRadiomicsImages.image("brain1");
        Mask mask = PyRadiomicsImages.label("brain1");
        List<Executable> checks = new ArrayList<>();
        for (String radius : List.of("1", "2")) {
            MappedRegion region = mapping(name, radius).process("tumour", image, mask, other -> {
                throw new Problem("there is no region " + other, "test", "");
            }, Task.quiet(1));
            Volume map = region.map(2, Task.quiet(1)).values();
            rows().stream().filter(r -> r.get("radius").equals(radius)).forEach(r -> checks.add(() -> check(r, name, image.geometry(), map)));
        }
        assertEquals(202, checks.size());
        assertAll(checks);
    }

    private static FeatureMapping mapping(String name, String radius) {
        String[] parts = name.split("_");
        Contribution family = Maps.REGISTRY.find(Kind.FEATURE, "pyradiomics-" + parts[0]);
        PluginUse use = Profiles.find("pyradiomics").use(family, Map.of(), Where.in("test"));
        FeatureFamily<Record, Object> plugin = family.plugin();
        String id = plugin.features(use.settings()).stream().filter(f -> f.label().equals(parts[1])).map(Feature::id).findFirst().orElseThrow();
        return new FeatureMapping(Maps.REGISTRY, Profiles.find("pyradiomics").processing(), use, id, MapSettings.of(Window.parse(radius, "box")));
    }

    private static void check(CSVRecord row, String name, Geometry image, Volume map) {
        Vec3 at = map.geometry().toVoxel(image.toPatient(whole(row, "x"), whole(row, "y"), whole(row, "z")));
        double value = map.at((int) Math.round(at.x()), (int) Math.round(at.y()), (int) Math.round(at.z()));
        double expected = Double.parseDouble(row.get(name).replace("nan", "NaN"));
        double tolerance = Double.isNaN(expected) ? 1 : Math.abs(expected) < ZERO ? ZERO : RELATIVE * Math.abs(expected);
        assertEquals(expected, value, tolerance, () -> name + " of radius " + row.get("radius") + " at " + row.get("x") + ", " + row.get("y") + ", " + row.get("z"));
    }

    private static int whole(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader in = new InputStreamReader(PyRadiomicsMapsTest.class.getResourceAsStream("pyradiomics-maps.csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setCommentMarker('#').setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }
}
