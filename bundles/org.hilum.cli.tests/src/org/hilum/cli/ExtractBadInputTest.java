// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVRecord;
import org.hilum.spi.image.Geometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the standard's 174 features say of regions and files of which little can be said: a value, or NaN with its reason, but never nothing. */
class ExtractBadInputTest {
    private static final String ALL = "families=[statistics, histogram, ivh, local-intensity, morphology, glcm, glrlm, glszm, gldzm, ngtdm, ngldm]";
    private static final Geometry GRID = Geometry.of(14, 13, 12, 1, 1, 2);
    private static final Set<String> GRADIENTS = Set.of("histogram maximum-gradient", "histogram maximum-gradient-level", "histogram minimum-gradient",
            "histogram minimum-gradient-level");
    private static final Set<String> FRACTIONS = Set.of("ivh volume-at-intensity-fraction-10", "ivh volume-at-intensity-fraction-90", "ivh volume-fraction-difference");

    @TempDir
    Path folder;

    private String noise() {
        return Phantoms.noise(folder.resolve("image.nii"), GRID, 7);
    }

    private String mask(Phantoms.Label label) {
        return Phantoms.mask(folder.resolve("mask.nii"), GRID, label);
    }

    private static Called call(String image, String mask, String... more) {
        String[] all = Arrays.copyOf(new String[] {"extract", image, mask, "--set", ALL}, 5 + more.length);
        System.arraycopy(more, 0, all, 5, more.length);
        return Called.hilum(all);
    }

    /** All 174 values by family and feature, each finite or with a reason. */
    private static Map<String, Double> values(String image, String mask, String... more) throws IOException {
        Called called = call(image, mask, more);
        assertEquals(ExitCode.OK, called.exit(), called.talk());
        Map<String, Double> values = new HashMap<>();
        for (CSVRecord row : called.rows()) {
            double value = Double.parseDouble(row.get("value"));
            assertTrue(Double.isFinite(value) || Double.isNaN(value) && !row.get("note").isEmpty(), row.toString());
            values.put(row.get("family") + " " + row.get("feature"), value);
        }
        assertEquals(174, values.size(), "features");
        return values;
    }

    private static Set<String> undefined(Map<String, Double> values) {
        return values.entrySet().stream().filter(e -> e.getValue().isNaN()).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Set<String> ofFamily(Map<String, Double> values, String family) {
        return values.keySet().stream().filter(key -> key.startsWith(family + " ")).collect(Collectors.toSet());
    }

    private static Set<String> both(Set<?>... sets) {
        return Stream.of(sets).flatMap(Set::stream).map(String.class::cast).collect(Collectors.toSet());
    }

    @Test
    void oneVoxel_hasAValueWhereItNeedsNoNeighbour() throws IOException {
        Map<String, Double> one = values(noise(), mask((i, j, k) -> i == 6 && j == 6 && k == 5 ? 1 : 0));
        Set<String> axes = Set.of("morphology major-axis-length", "morphology minor-axis-length", "morphology least-axis-length", "morphology elongation", "morphology flatness",
                "morphology volume-density-aee", "morphology area-density-aee", "morphology moran-i", "morphology geary-c");
        assertEquals(both(GRADIENTS, FRACTIONS, axes, ofFamily(one, "glcm"), ofFamily(one, "ngtdm")), undefined(one));
        assertEquals(2, one.get("morphology volume-voxel-counting"));
        assertEquals(one.get("statistics mean"), one.get("statistics maximum"));
        assertEquals(1, one.get("glrlm short-runs-emphasis"));
        assertEquals(1, one.get("glszm zone-percentage"));
        assertEquals(1, one.get("ngldm dependence-count-percentage"));
    }

    @Test
    void oneSlice_isAThinRegion() throws IOException {
        Map<String, Double> slice = values(noise(), mask((i, j, k) -> k == 5 && i > 2 && i < 11 && j > 2 && j < 9 ? 1 : 0));
        assertEquals(Set.of("morphology volume-density-aee"), undefined(slice));
        assertEquals(0, slice.get("morphology least-axis-length"));
        assertEquals(8 * 6 * 2, slice.get("morphology volume-voxel-counting"));
    }

    @Test
    void flatRegion_hasNoTexture() throws IOException {
        Map<String, Double> flat = values(Phantoms.image(folder.resolve("flat.nii"), GRID, (i, j, k) -> 7), mask((i, j, k) -> i > 3 && i < 9 && j > 3 && k > 3 && k < 9 ? 1 : 0));
        Set<String> patterns = Set.of("morphology moran-i", "morphology geary-c", "glcm correlation", "glcm information-correlation-1", "ngtdm coarseness");
        assertEquals(both(GRADIENTS, FRACTIONS, patterns), undefined(flat));
        for (String zero : List.of("statistics variance", "statistics skewness", "statistics kurtosis", "histogram entropy", "ivh area-under-curve", "glcm contrast", "ngtdm contrast",
                "glrlm grey-level-variance", "glszm grey-level-variance")) {
            assertEquals(0, flat.get(zero), zero);
        }
        assertEquals(7, flat.get("local-intensity global-peak"));
        assertEquals(1, flat.get("glcm joint-maximum"));
    }

    @Test
    void voxelThatIsNoNumber_isRefusedInTheRegion_andNotedOutside() throws IOException {
        String odd = Phantoms.image(folder.resolve("odd.nii"), GRID, (i, j, k) -> i == 5 && j == 5 && k == 5 ? Double.NaN : i == 6 && j == 5 && k == 5 ? Double.POSITIVE_INFINITY : i + j * k);
        Called inside = call(odd, mask((i, j, k) -> i > 3 && i < 9 && j > 3 && k > 3 && k < 9 ? 1 : 0));
        assertEquals(ExitCode.FAILED, inside.exit());
        assertTrue(inside.talk().contains("odd.nii") && inside.talk().contains("2 of its") && inside.talk().contains("not finite") && inside.talk().contains("repair"), inside.talk());
        assertFalse(inside.talk().contains("\tat "), inside.talk());
        // beside those voxels, in reach of the local peak's ball
        assertEquals(Set.of(), undefined(values(odd, mask((i, j, k) -> i > 7 && i < 12 && j > 3 && j < 9 && k > 3 && k < 9 ? 1 : 0))));
    }

    @Test
    void flatVoxels_areMeasuredInMillimetres() throws IOException {
        Geometry grid = Geometry.of(40, 40, 5, 0.5, 0.5, 10);
        Random random = new Random(3);
        String image = Phantoms.image(folder.resolve("thick.nii"), grid, (i, j, k) -> Math.rint(20 * random.nextGaussian()));
        String mask = Phantoms.mask(folder.resolve("thick-mask.nii"), grid, (i, j, k) -> i > 9 && i < 30 && j > 9 && j < 20 && k > 0 && k < 4 ? 1 : 0);
        Map<String, Double> thick = values(image, mask);
        assertEquals(Set.of(), undefined(thick));
        assertEquals(20 * 10 * 3 * 2.5, thick.get("morphology volume-voxel-counting"), 1e-9);
        assertEquals(Math.sqrt(30 * 30 + 9.5 * 9.5 + 4.5 * 4.5), thick.get("morphology maximum-3d-diameter"), 0.2);
    }

    /** Air or nothing around the region is all the same to all but the local peaks. */
    @Test
    void regionAtTheImagesEdge_isMeasuredAsElsewhere() throws IOException {
        Phantoms.Intensity pattern = (i, j, k) -> (i * 7 + j * 11 + k * 13) % 17;
        Geometry small = Geometry.of(6, 5, 4, 1, 1, 2);
        Map<String, Double> edge = values(Phantoms.image(folder.resolve("small.nii"), small, pattern),
                Phantoms.mask(folder.resolve("small-mask.nii"), small, (i, j, k) -> i + j + k < 9 ? 1 : 0));
        Map<String, Double> within = values(Phantoms.image(folder.resolve("large.nii"), GRID, (i, j, k) -> pattern.at(i + 17 - 4, j + 17 - 4, k + 17 - 4)),
                mask((i, j, k) -> i >= 4 && i < 10 && j >= 4 && j < 9 && k >= 4 && k < 8 && i + j + k < 21 ? 1 : 0));
        assertEquals(Set.of(), undefined(edge));
        edge.keySet().removeIf(key -> key.startsWith("local-intensity"));
        edge.forEach((key, value) -> assertEquals(value, within.get(key), 1e-6 * Math.max(1, Math.abs(value)), key));
    }

    @Test
    void twoParts_areOneRegion() throws IOException {
        Map<String, Double> two = values(noise(), mask((i, j, k) -> i < 4 && j < 4 && k < 4 || i > 9 && j > 9 && k > 8 ? 1 : 0));
        assertEquals(Set.of(), undefined(two));
        assertEquals(2 * (4 * 4 * 4 + 4 * 3 * 3), two.get("morphology volume-voxel-counting"));
        assertEquals(Math.sqrt(14 * 14 + 13 * 13 + 24 * 24), two.get("morphology maximum-3d-diameter"), 1.5);
    }

    @Test
    void fileOfSeveralImages_isReadByItsItem() throws IOException {
        byte[] one = Files.readAllBytes(Path.of(noise()));
        int data = one.length - Float.BYTES * GRID.count();
        ByteBuffer two = ByteBuffer.allocate(one.length + Float.BYTES * GRID.count()).order(ByteOrder.LITTLE_ENDIAN);
        two.put(one).put(new byte[Float.BYTES * GRID.count()]);
        two.putShort(40, (short) 4).putShort(48, (short) 2);
        for (int v = 0; v < GRID.count(); v++) {
            two.putFloat(one.length + Float.BYTES * v, 3 + 2 * two.getFloat(data + Float.BYTES * v));
        }
        String file = Files.write(folder.resolve("4d.nii"), two.array()).toString();
        String mask = mask((i, j, k) -> i > 3 && i < 9 && j > 3 && k > 3 && k < 9 ? 1 : 0);
        Called called = call(file, mask);
        assertEquals(ExitCode.FAILED, called.exit());
        assertTrue(called.talk().contains("4d.nii") && called.talk().contains("it holds 2 images") && called.talk().contains("say which item: 1"), called.talk());
        assertEquals(3 + 2 * values(file, mask, "--item", "1").get("statistics mean"), values(file, mask, "--item", "2").get("statistics mean"), 1e-4);
    }

    @Test
    void aMillionGreyLevels_areCounted_andMoreAreRefused() throws IOException {
        String mask = mask((i, j, k) -> i > 3 && i < 9 && j > 3 && k > 3 && k < 9 ? 1 : 0);
        Map<String, Double> million = values(noise(), mask, "--set", "discretisation.bins=1048576");
        assertEquals(Set.of(), undefined(million));
        assertEquals(1048576, million.get("histogram maximum"));
        assertEquals(million.get("statistics variance") * Math.pow(1048576 / million.get("statistics range"), 2), million.get("histogram variance"),
                1e-3 * million.get("histogram variance"));
        Called more = call(noise(), mask, "--set", "discretisation.bins=2000000");
        assertEquals(ExitCode.FAILED, more.exit());
        assertTrue(more.talk().contains("a whole number from 1 to 1048576"), more.talk());
        Map<String, Double> narrow = values(noise(), mask, "--set", "discretisation={ method: fixed-bin-size, width: 0.00001, origin: -100 }");
        Set<String> texture = Stream.of("histogram", "glcm", "glrlm", "glszm", "gldzm", "ngtdm", "ngldm").flatMap(f -> ofFamily(narrow, f).stream()).collect(Collectors.toSet());
        assertEquals(texture, undefined(narrow), "no value is made of more grey levels than that");
    }
}
