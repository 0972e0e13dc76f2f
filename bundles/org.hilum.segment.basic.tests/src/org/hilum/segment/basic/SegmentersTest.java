// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.segment.basic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

import org.hilum.spi.Problem;
import org.hilum.spi.Task;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Mask;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.junit.jupiter.api.Test;

class SegmentersTest {
    private static final Task TASK = Task.quiet(1);
    private static final Volume LINE = new Volume(Geometry.of(5, 1, 1, 1, 1, 1), new float[] {-5, 0, 3, Float.NaN, 9}, Quantity.HU);

    private static Volume empty(Geometry g) {
        return new Volume(g, new float[g.count()], Quantity.HU);
    }

    private static Mask random(Geometry g, double share, Random random) {
        byte[] inside = new byte[g.count()];
        for (int v = 0; v < inside.length; v++) {
            inside[v] = (byte) (random.nextDouble() < share ? 1 : 0);
        }
        return new Mask(g, inside);
    }

    @Test
    void threshold_keepsBothEndsOfItsRange() {
        ThresholdSettings s = new ThresholdSettings(OptionalDouble.of(0), OptionalDouble.of(9), "");
        assertArrayEquals(new byte[] {0, 1, 1, 0, 1}, new Threshold().segment(LINE, Map.of(), s, TASK).voxels());
    }

    @Test
    void threshold_withoutLimits_takesWhatIsFinite_insideTheRegion() {
        Mask organ = new Mask(LINE.geometry(), new byte[] {1, 0, 1, 1, 1});
        ThresholdSettings s = new ThresholdSettings(OptionalDouble.empty(), OptionalDouble.empty(), "organ");
        assertArrayEquals(new byte[] {1, 0, 1, 0, 1}, new Threshold().segment(LINE, Map.of("organ", organ), s, TASK).voxels());
    }

    @Test
    void threshold_fromAboveTo_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ThresholdSettings(OptionalDouble.of(2), OptionalDouble.of(1), ""));
    }

    @Test
    void ring_isEveryVoxelOutsideTheTumourWithinItsWidth() {
        Random random = new Random(4);
        for (int n = 0; n < 40; n++) {
            Geometry g = Geometry.of(7, 6, 5, 0.5 + random.nextDouble(), 0.5 + random.nextDouble(), 1 + 3 * random.nextDouble());
            Mask tumour = random(g, 0.03, random);
            Mask organ = random(g, 0.7, random);
            double width = 0.5 + 3 * random.nextDouble();
            Mask ring = new PeritumouralRing().segment(empty(g), Map.of("t", tumour, "o", organ), new RingSettings("t", width, "o"), TASK);
            for (int v = 0; v < g.count(); v++) {
                assertEquals(!tumour.at(v) && organ.at(v) && distance(tumour, v) <= width, ring.at(v));
            }
        }
    }

    private static double distance(Mask mask, int v) {
        Geometry g = mask.geometry();
        double least = Double.POSITIVE_INFINITY;
        for (int u = 0; u < g.count(); u++) {
            if (mask.at(u)) {
                double x = g.spacing().x() * (u % g.nx() - v % g.nx());
                double y = g.spacing().y() * (u / g.nx() % g.ny() - v / g.nx() % g.ny());
                double z = g.spacing().z() * (u / g.nx() / g.ny() - v / g.nx() / g.ny());
                least = Math.min(least, Math.sqrt(x * x + y * y + z * z));
            }
        }
        return least;
    }

    @Test
    void ring_reachesVoxelsAtExactlyItsWidth() {
        Geometry g = Geometry.of(11, 1, 1, 0.1, 1, 1);
        byte[] t = new byte[11];
        t[5] = 1;
        assertEquals(6, new PeritumouralRing().segment(empty(g), Map.of("t", new Mask(g, t)), new RingSettings("t", 0.3, ""), TASK).count());
    }

    @Test
    void ringAroundNothing_isEmpty() {
        Geometry g = Geometry.of(3, 3, 3, 1, 1, 1);
        assertEquals(0, new PeritumouralRing().segment(empty(g), Map.of("t", new Mask(g, new byte[27])), new RingSettings("t", 2, ""), TASK).count());
    }

    @Test
    void unknownRegion_andMaskOfAnotherGrid_areTold() {
        Geometry g = Geometry.of(2, 2, 2, 1, 1, 1);
        Mask other = new Mask(Geometry.of(2, 2, 2, 1.5, 1, 1), new byte[8]);
        Problem p = assertThrows(Problem.class, () -> new PeritumouralRing().segment(empty(g), Map.of("t", other), new RingSettings("tumor", 2, ""), TASK));
        assertEquals("region tumor: there is no region of that name — name one of: t", p.getMessage());
        assertTrue(assertThrows(Problem.class, () -> new PeritumouralRing().segment(empty(g), Map.of("t", other), new RingSettings("t", 2, ""), TASK)).what().contains("0.5000 mm"));
    }
}
