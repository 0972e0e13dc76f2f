// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.hilum.testdata.SmallHeap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The memory that an extraction says it takes, against a heap that has no more. Noise is the hardest: almost as many zones as voxels. */
class MemoryNeedTest {
    private static final int VOXELS = 96;
    private static final String ZONES = "families=[glszm: { aggregations: [slices-merged, volume] }, gldzm: { aggregations: [slices-merged, volume] }]";

    @TempDir
    private Path temp;

    static Stream<Arguments> extractions() {
        return Stream.of(
                Arguments.of("as-is", List.of(ZONES)),
                Arguments.of("as-is", List.of("families=[statistics, histogram, local-intensity, ngtdm]")),
                Arguments.of("as-is", List.of("families=[statistics]", "interpolation=cubic-spline", "spacing-in-plane=0.8", "spacing-through-plane=0.8")),
                Arguments.of("as-is", List.of("families=[statistics]", "interpolation=linear", "spacing-in-plane=0.4", "spacing-through-plane=6")),
                Arguments.of("as-is", List.of("families=[statistics, glszm]", "filters=[wavelet: { bands: [LLL, HHH] }]")),
                Arguments.of("as-is", List.of("families=[statistics, glszm]", "filters=[wavelet: { decimated: true }]")),
                Arguments.of("ct-abdomen", List.of()));
    }

    @ParameterizedTest
    @MethodSource("extractions")
    void extraction_takesNoMoreThanItSays(String profile, List<String> settings) throws Exception {
        String said = run(ExtractionInHeap.estimate(VOXELS, profile, settings), profile, settings);
        assertTrue(said.endsWith(" values"), said);
    }

    /** So that the heap of the other test is one that an extraction can be too large for. */
    @Test
    void zonesInAThirdOfWhatTheySay_runOutOfMemory() throws Exception {
        String said = run(ExtractionInHeap.estimate(VOXELS, "as-is", List.of(ZONES)) / 3, "as-is", List.of(ZONES));
        assertTrue(said.contains("OutOfMemoryError"), said);
    }

    /** Families run one after another: what one of them takes for itself the next can have. */
    @Test
    void families_takeTheMostOfThem_andWhatTheyShareOnce() {
        long pairs = ExtractionInHeap.estimate(VOXELS, "as-is", List.of("families=[glcm]"));
        assertEquals(pairs, ExtractionInHeap.estimate(VOXELS, "as-is", List.of("families=[glcm, glcm: { distance: 1, aggregations: [volume-averaged] }]")));
        long runs = ExtractionInHeap.estimate(VOXELS, "as-is", List.of("families=[glrlm]"));
        long both = ExtractionInHeap.estimate(VOXELS, "as-is", List.of("families=[glrlm, ngldm]"));
        assertEquals(runs, both, "the same neighbours for both, and counts of one of them at a time");
    }

    private String run(long bytes, String profile, List<String> settings) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(Integer.toString(VOXELS), profile));
        arguments.addAll(settings);
        return SmallHeap.run(ExtractionInHeap.class, ExtractionInHeap.before(VOXELS) + bytes, temp.resolve("out.txt"), arguments);
    }
}
