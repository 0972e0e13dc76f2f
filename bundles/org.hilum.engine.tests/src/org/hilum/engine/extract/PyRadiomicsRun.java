// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.spi.Feature;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.Task;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Volume;
import org.hilum.testdata.PyRadiomicsImages;

/** Extracts features of brain1 and breast1 under the profile {@code pyradiomics}, as {@code extract} does, and calls them as PyRadiomics does. */
final class PyRadiomicsRun {
    private static final Pattern LAPLACIAN = Pattern.compile("pyradiomics-laplacian-of-gaussian(?:\\(sigma=(.*)\\))?");
    private static final Pattern WAVELET = Pattern.compile("pyradiomics-wavelet(?:\\(.*\\))?\\.(?:([0-9])-)?([LH]{2,3})");

    private final Registry registry = Registry.open(List.of());
    private final Map<String, Volume> volumes = new HashMap<>();
    private final Map<String, Mask> masks = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /** Values by names such as {@code original_glcm_JointEnergy} and {@code wavelet-LLH_glcm_JointEnergy}. */
    Map<String, Double> values(String patient, List<String> options) {
        Map<String, Double> values = new HashMap<>();
        for (FeatureValue v : extract(patient, options)) {
            String family = v.key().family().replaceFirst("\\(.*", "");
            values.put(image(v.key().filter()) + "_" + family.replaceFirst("pyradiomics-", "") + "_" + label(family, v.key().feature()), v.value());
        }
        return values;
    }

    List<FeatureValue> extract(String patient, List<String> options) {
        Volume image = volumes.computeIfAbsent(patient, PyRadiomicsImages::image);
        Mask mask = masks.computeIfAbsent(patient, PyRadiomicsImages::label);
        return ExtractionSettings.ofProfile(registry, "pyradiomics", options).extraction().extract(patient, image, mask, Task.quiet(1));
    }

    private static String image(String filter) {
        Matcher laplacian = LAPLACIAN.matcher(filter);
        if (laplacian.matches()) {
            double sigma = laplacian.group(1) == null ? 3 : Double.parseDouble(laplacian.group(1));
            return "log-sigma-" + Double.toString(sigma).replace('.', '-') + "-mm-3D";
        }
        Matcher wavelet = WAVELET.matcher(filter);
        if (wavelet.matches()) {
            return "wavelet" + (wavelet.group(1) == null ? "" : wavelet.group(1)) + "-" + wavelet.group(2);
        }
        return PyRadiomicsOptions.INTENSITY_FILTERS.entrySet().stream().filter(e -> e.getValue().equals(filter)).map(Map.Entry::getKey).findFirst().orElse(filter);
    }

    private String label(String family, String feature) {
        if (labels.keySet().stream().noneMatch(k -> k.startsWith(family + "/"))) {
            FeatureFamily<Record, Object> plugin = registry.find(Kind.FEATURE, family).plugin();
            for (Feature<Object> f : plugin.features(plugin.defaults())) {
                labels.put(family + "/" + f.id(), f.label());
            }
        }
        return labels.get(family + "/" + feature);
    }
}
