// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of {@code extract} under the profile {@code pyradiomics} that PyRadiomics' own settings come to, as {@code docs/pyradiomics.md} has them. */
final class PyRadiomicsOptions {
    private static final Pattern SETTING = Pattern.compile("(\\w+)=(\\[[^]]*]|\\S+)");
    private static final Map<String, String> PLANES = Map.of("0", "xy", "1", "xz", "2", "yz");

    /** Of PyRadiomics' other images. */
    static final Map<String, String> INTENSITY_FILTERS = Map.of("square", "square", "squareroot", "square-root", "logarithm", "logarithm", "exponential", "exponential",
            "gradient", "gradient-magnitude");

    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();

    private PyRadiomicsOptions(String settings) {
        for (Matcher m = SETTING.matcher(settings); m.find();) {
            if (!m.group(2).equals("None")) {
                given.put(m.group(1), m.group(2));
            }
        }
    }

    /** @param families short names without {@code pyradiomics-} */
    static List<String> of(String settings, List<String> families) {
        return of(settings, families, List.of());
    }

    /** @param images the names that PyRadiomics gives to the images it makes */
    static List<String> of(String settings, List<String> families, List<String> images) {
        PyRadiomicsOptions of = new PyRadiomicsOptions(settings);
        of.filters(images);
        of.options.add("families=[" + String.join(", ", families.stream().map(f -> "pyradiomics-" + f).toList()) + "]");
        of.processing();
        families.forEach(of::family);
        return of.options;
    }

    private void filters(List<String> images) {
        List<String> filters = new ArrayList<>(List.of("original"));
        if (images.stream().anyMatch(i -> i.startsWith("log-sigma"))) {
            list("sigma").forEach(sigma -> filters.add("pyradiomics-laplacian-of-gaussian: { sigma: " + sigma + " }"));
        }
        if (images.stream().anyMatch(i -> i.startsWith("wavelet"))) {
            String wavelet = given.getOrDefault("wavelet", "coif1").replace("coif", "coiflet-").replace("db", "daubechies-");
            filters.add("pyradiomics-wavelet: { wavelet: " + wavelet + ", level: " + given.getOrDefault("level", "1") + " }");
        }
        images.stream().map(INTENSITY_FILTERS::get).filter(Objects::nonNull).forEach(filters::add);
        options.add("filters=[" + String.join(", ", filters) + "]");
    }

    private void processing() {
        for (String levels : List.of("discretisation", "response-discretisation")) {
            set("binWidth", levels + ".width");
            if (given.containsKey("binCount")) {
                options.add(levels + ".method=pyradiomics-bin-count");
                set("binCount", levels + ".bins");
            }
        }
        if (given.getOrDefault("normalize", "False").equals("True")) {
            options.add("normalisation.method=z-score");
            set("normalizeScale", "normalisation.scale");
            set("removeOutliers", "normalisation.cut-off");
        }
        String interpolator = given.getOrDefault("interpolator", "sitkBSpline");
        options.add("interpolation=" + switch (interpolator) {
            case "sitkBSpline" -> "cubic-spline";
            case "sitkLinear" -> "linear";
            case "sitkNearestNeighbor" -> "nearest";
            default -> throw new IllegalArgumentException(interpolator);
        });
        if (given.containsKey("resampledPixelSpacing")) {
            List<String> spacing = list("resampledPixelSpacing");
            options.add("spacing-in-plane=" + spacing.get(0));
            if (!spacing.get(2).equals("0")) {
                options.add("spacing-through-plane=" + spacing.get(2));
            }
            set("padDistance", "padding");
        }
        resegmentation();
    }

    private void resegmentation() {
        if (!given.containsKey("resegmentRange")) {
            return;
        }
        List<String> range = list("resegmentRange");
        if (given.getOrDefault("resegmentMode", "absolute").equals("sigma")) {
            if (Double.parseDouble(range.get(0)) != -Double.parseDouble(range.get(1))) {
                throw new IllegalArgumentException("no option for a range of sigmas that is not symmetric: " + range);
            }
            options.add("outlier-sigmas=" + range.get(1));
        } else {
            options.add("lowest=" + range.get(0));
            if (range.size() > 1) {
                options.add("highest=" + range.get(1));
            }
        }
    }

    private void family(String family) {
        String prefix = "pyradiomics-" + family + ".";
        switch (family) {
            case "firstorder" -> set("voxelArrayShift", prefix + "voxel-array-shift");
            case "glcm" -> {
                set("distances", prefix + "distances");
                weighting(prefix);
                if (given.containsKey("symmetricalGLCM")) {
                    options.add(prefix + "symmetrical=" + given.get("symmetricalGLCM").equals("True"));
                }
            }
            case "glrlm" -> weighting(prefix);
            case "gldm" -> {
                set("distances", prefix + "distances");
                set("gldm_a", prefix + "cutoff");
            }
            case "ngtdm" -> set("distances", prefix + "distances");
            default -> {
            }
        }
        if (given.getOrDefault("force2D", "False").equals("True") && !List.of("firstorder", "shape").contains(family)) {
            options.add(prefix + "within=" + PLANES.get(given.getOrDefault("force2Ddimension", "0")));
        }
    }

    private void weighting(String prefix) {
        if (given.containsKey("weightingNorm")) {
            options.add(prefix + "weighting=" + given.get("weightingNorm").replace('_', '-').replace("no-weighting", "equal"));
        }
    }

    private void set(String name, String key) {
        if (given.containsKey(name)) {
            options.add(key + "=" + given.get(name));
        }
    }

    private List<String> list(String name) {
        return List.of(given.get(name).replaceAll("[\\[\\] ]", "").split(","));
    }
}
