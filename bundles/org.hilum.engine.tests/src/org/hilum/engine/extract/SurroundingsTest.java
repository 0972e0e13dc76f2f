// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.engine.registry.Contribution;
import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.settings.Settings;
import org.hilum.engine.settings.Where;
import org.hilum.engine.study.PluginUse;
import org.hilum.image.Discretise;
import org.hilum.image.Interpolation;
import org.hilum.image.MaskInterpolation;
import org.hilum.image.Processing;
import org.hilum.spi.Aggregation;
import org.hilum.spi.FeatureFamily;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.NoSettings;
import org.hilum.spi.Response;
import org.hilum.spi.Task;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Discretisation;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Region;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

/** Local peaks read the image around a region: the part of it that an extraction makes must give what the whole image gives. */
class SurroundingsTest {
    private static final Registry REGISTRY = Registry.open(List.of());
    private static final Task TASK = Task.quiet(1);
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final PluginUse PEAKS = new PluginUse("org.hilum.feature.local-intensity", new NoSettings());
    private static final Geometry GRID = Geometry.of(40, 36, 30, 1, 1.2, 1.5);
    private static final Volume IMAGE = image();
    private static final Mask MASK = mask(GRID, new Box(14, 12, 10, 9, 8, 7));

    private static Volume image() {
        float[] x = new float[GRID.count()];
        Random random = new Random(4);
        for (int v = 0; v < x.length; v++) {
            x[v] = (float) (100 * random.nextGaussian());
        }
        return new Volume(GRID, x, Quantity.HU);
    }

    private static Mask mask(Geometry grid, Box box) {
        byte[] in = new byte[grid.count()];
        for (int k = box.z(); k < box.z() + box.nz(); k++) {
            for (int j = box.y(); j < box.y() + box.ny(); j++) {
                for (int i = box.x(); i < box.x() + box.nx(); i++) {
                    in[grid.index(i, j, k)] = 1;
                }
            }
        }
        return new Mask(grid, in);
    }

    private static List<Double> peaks(Processing processing, boolean original, List<PluginUse> filters) {
        return new RegionExtraction(REGISTRY, processing, original, filters, List.of(PEAKS)).extract("r", IMAGE, MASK, TASK).stream().map(FeatureValue::value).toList();
    }

    private static List<Double> peaksOf(Volume whole, Mask mask) {
        Region region = new Region("r", whole, mask, mask, new Discretisation.FixedBinNumber(8));
        FeatureFamily<Record, Object> family = REGISTRY.find(Kind.FEATURE, "local-intensity").plugin();
        Object peaks = family.prepare(region, PEAKS.settings(), TASK).members().get(Aggregation.VOLUME).getFirst();
        return family.features(PEAKS.settings()).stream().map(f -> f.formula().applyAsDouble(peaks)).toList();
    }

    private static void assertSame(List<Double> expected, List<Double> peaks) {
        assertEquals(expected.size(), peaks.size());
        for (int p = 0; p < peaks.size(); p++) {
            assertEquals(expected.get(p), peaks.get(p), 1e-5 * Math.abs(expected.get(p)));
        }
    }

    @Test
    void peaks_areThoseOfTheWholeImage() {
        assertSame(peaksOf(IMAGE, MASK), peaks(Processing.DEFAULT, true, List.of()));
    }

    @Test
    void peaksOfAResponse_areThoseOfTheWholeImagesResponse() {
        Contribution log = REGISTRY.find(Kind.FILTER, "laplacian-of-gaussian");
        Record settings = Settings.read(log, Map.of("sigma", 1.5), Where.in("test"));
        ImageFilter<Record> filter = log.plugin();
        Volume response = filter.apply(IMAGE, Response.ONLY, settings, TASK);
        assertSame(peaksOf(response, MASK), peaks(Processing.DEFAULT, false, List.of(new PluginUse(log.id(), settings))));
    }

    /** Peaks beside a filter that sees the whole image are no others than without it, though they are read from more of it. */
    @Test
    void peaks_doNotDependOnWhatElseIsExtracted_alsoInterpolated() {
        Processing two = new Processing(OptionalDouble.of(2), OptionalDouble.of(2), Interpolation.CUBIC_SPLINE, MaskInterpolation.LINEAR, 0.5, false, NONE, NONE, NONE,
                Discretise.bins(8), Discretise.bins(8));
        Contribution log = REGISTRY.find(Kind.FILTER, "laplacian-of-gaussian");
        PluginUse far = new PluginUse(log.id(), Settings.read(log, Map.of("sigma", 8), Where.in("test")));
        assertSame(peaks(two, true, List.of()), peaks(two, true, List.of(far)).subList(0, 2));
    }
}
