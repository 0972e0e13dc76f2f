// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.hilum.image.Boundary;
import org.hilum.spi.Undefined;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Box;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Stride;
import org.hilum.spi.image.Vec3;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The decimated transform against PyWavelets' (values of {@code releng/oracles/pywavelets-decimated.py}), against the undecimated one, and for its energy. */
class DecimatedWaveletTest {
    private static final SeparableWavelet FILTER = new SeparableWavelet();

    private static WaveletSettings settings(Wavelet w, int level, boolean decimated, Extent extent, Boundary boundary, String... bands) {
        return new WaveletSettings(w, level, decimated, List.of(bands), RotationPooling.NONE, extent, boundary);
    }

    private static Map<String, Volume> bands(Volume image, WaveletSettings s) {
        Map<String, Volume> made = new LinkedHashMap<>();
        FILTER.applyEach(image, image.geometry().box(), FILTER.responses(s), s, (r, v) -> made.put(r.name(), v), Maps.TASK);
        return made;
    }

    /** As the oracle makes them. */
    private static Volume image(int nx, int ny, int nz) {
        float[] x = new float[nx * ny * nz];
        for (int v = 0; v < x.length; v++) {
            x[v] = ((v * (long) v * 7919 + v * 104729L + 13) % 1009 - 504) / 512f;
        }
        return new Volume(Geometry.of(nx, ny, nz, 1, 1, 1), x, Quantity.ARBITRARY);
    }

    @Test
    void subBands_areThoseOfPyWavelets_forEachWaveletLevelAndBoundary() throws IOException {
        Map<String, List<String[]>> cases = rows().stream().collect(Collectors.groupingBy(row -> String.join(" ", Arrays.copyOf(row, 4)), LinkedHashMap::new, Collectors.toList()));
        assertEquals(23 + 28, cases.size());
        cases.forEach((which, rows) -> {
            String[] c = rows.getFirst();
            int[] n = Arrays.stream(c[3].split("x")).mapToInt(Integer::parseInt).toArray();
            Map<String, Volume> made = bands(image(n[0], n[1], n[2]), settings(wavelet(c[0]), Integer.parseInt(c[1]), true, Extent.VOLUME, Boundary.valueOf(c[2].toUpperCase(Locale.ROOT))));
            assertEquals(8, made.size());
            for (String[] row : rows) {
                double expected = Double.parseDouble(row[8]);
                float found = made.get(row[4]).at(Integer.parseInt(row[5]), Integer.parseInt(row[6]), Integer.parseInt(row[7]));
                assertEquals(expected, found, 1e-6 * Math.max(1, Math.abs(expected)), () -> String.join(",", row));
            }
        });
    }

    private static Wavelet wavelet(String theirs) {
        return theirs.equals("haar") ? Wavelet.HAAR : Wavelet.valueOf(theirs.replace("db", "DAUBECHIES_").replace("coif", "COIFLET_"));
    }

    private static List<String[]> rows() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(DecimatedWaveletTest.class.getResourceAsStream("pywavelets-decimated.csv"), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(",")).toList();
        }
    }

    /** Two levels: the sub-bands of the second, and all of the first but the low passes that it was made of. */
    @ParameterizedTest
    @EnumSource(Wavelet.class)
    void subBandsOfEachLevel_holdTheEnergyOfWhatTheyWereMadeOf_onATorus(Wavelet w) {
        int n = w.low().length < 12 ? 32 : 96;
        Volume image = Maps.noise(Geometry.of(n, n, 1, 1, 1, 1));
        Map<String, Volume> first = bands(image, settings(w, 1, true, Extent.SLICES, Boundary.PERIODIC));
        Map<String, Volume> second = bands(image, settings(w, 2, true, Extent.SLICES, Boundary.PERIODIC));
        assertEquals(energy(image), first.values().stream().mapToDouble(DecimatedWaveletTest::energy).sum(), 1e-6 * energy(image));
        assertEquals(energy(first.get("LL")), second.values().stream().mapToDouble(DecimatedWaveletTest::energy).sum(), 1e-6 * energy(image));
    }

    @ParameterizedTest
    @EnumSource(Wavelet.class)
    void theEightSubBandsOfAVolume_holdItsEnergy_onATorus(Wavelet w) {
        Volume image = Maps.noise(Geometry.of(34, 36, 32, 1, 1, 1));
        double energy = bands(image, settings(w, 1, true, Extent.VOLUME, Boundary.PERIODIC)).values().stream().mapToDouble(DecimatedWaveletTest::energy).sum();
        assertEquals(energy(image), energy, 1e-6 * energy);
    }

    private static double energy(Volume v) {
        double sum = 0;
        for (float x : v.voxels()) {
            sum += (double) x * x;
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource(Boundary.class)
    void decimated_isEachVoxelOfTheUndecimatedThatIsKept_inItsPlace(Boundary boundary) {
        Geometry turned = new Geometry(19, 18, 17, new Vec3(0.7, 0.8, 2), new Vec3(-40, 12, 5), new Axes(new Vec3(0, 1, 0), new Vec3(-1, 0, 0), new Vec3(0, 0, 1)));
        Volume image = Maps.noise(turned);
        for (Extent extent : Extent.values()) {
            Stride stride = new Stride(4, 4, extent == Extent.VOLUME ? 4 : 1);
            Map<String, Volume> all = bands(image, settings(Wavelet.DAUBECHIES_3, 2, false, extent, boundary));
            Map<String, Volume> kept = bands(image, settings(Wavelet.DAUBECHIES_3, 2, true, extent, boundary));
            assertEquals(all.keySet(), kept.keySet());
            kept.forEach((band, made) -> {
                Geometry g = made.geometry();
                assertEquals(List.of(5, 5, extent == Extent.VOLUME ? 5 : 17), List.of(g.nx(), g.ny(), g.nz()));
                for (int v = 0; v < g.count(); v++) {
                    int i = v % g.nx();
                    int j = v / g.nx() % g.ny();
                    int k = v / g.nx() / g.ny();
                    assertEquals(all.get(band).at(i * stride.x(), j * stride.y(), k * stride.z()), made.at(v));
                    assertEquals(0, g.toPatient(i, j, k).minus(turned.toPatient(i * stride.x(), j * stride.y(), k * stride.z())).length(), 1e-9);
                }
            });
        }
    }

    @Test
    void partBetweenVoxelsKept_hasThoseWithinIt() {
        Volume image = Maps.noise(Geometry.of(20, 21, 22, 1, 1, 1));
        WaveletSettings s = settings(Wavelet.HAAR, 2, true, Extent.VOLUME, Boundary.MIRROR, "LHL");
        Volume whole = bands(image, s).get("LHL");
        Box part = new Box(3, 5, 8, 7, 4, 1);
        FILTER.applyEach(image, part, FILTER.responses(s), s, (r, made) -> {
            Box kept = new Box(1, 2, 2, 2, 1, 1);
            assertEquals(whole.geometry().crop(kept), made.geometry());
            assertEquals(List.of(whole.at(1, 2, 2), whole.at(2, 2, 2)), List.of(made.at(0), made.at(1)));
        }, Maps.TASK);
    }

    @Test
    void memory_isLessThanOfTheUndecimated_byWhatIsNotKept() {
        Geometry g = Geometry.of(128, 128, 64, 1, 1, 1);
        long all = FILTER.bytes(g, settings(Wavelet.HAAR, 1, false, Extent.VOLUME, Boundary.MIRROR));
        long kept = FILTER.bytes(g, settings(Wavelet.HAAR, 1, true, Extent.VOLUME, Boundary.MIRROR));
        assertEquals(28L * g.count(), all);
        assertEquals((long) (g.count() * (8 * (1 / 2.0 + 1 / 4.0 + 1 / 8.0) + 4 / 8.0)), kept);
    }

    @Test
    void poolingOverTurns_isRefused_asTurnedImagesKeepOtherVoxels() {
        for (RotationPooling pooling : List.of(RotationPooling.AVERAGE, RotationPooling.MAXIMUM)) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> new WaveletSettings(Wavelet.HAAR, 1, true, List.of(), pooling, Extent.VOLUME, Boundary.MIRROR));
            assertTrue(e.getMessage().contains("of a turned image other voxels are kept"), e.getMessage());
        }
    }

    @Test
    void kernelLargerThanTheImage_isUndefined() {
        Volume small = Maps.noise(Geometry.of(8, 8, 8, 1, 1, 1));
        assertThrows(Undefined.class, () -> bands(small, settings(Wavelet.COIFLET_1, 2, true, Extent.VOLUME, Boundary.ZERO)));
        assertEquals(1, bands(small, settings(Wavelet.HAAR, 3, true, Extent.VOLUME, Boundary.ZERO, "LLL")).get("LLL").geometry().count(), "all but the first voxel are left out");
    }
}
