// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

class LiverPhantomTest {
    private static final List<SampleCase> COHORT = SampleCohort.draw(60, 5);

    @Test
    void spreadOfTheTumour_followsItsLatentTexture_inBothPhases() {
        for (Phase phase : List.of(Phase.ARTERIAL, Phase.PORTAL)) {
            double[] truth = COHORT.stream().mapToDouble(SampleCase::texture).toArray();
            double[] seen = COHORT.stream().mapToDouble(c -> deviation(LiverPhantom.of(c, phase, 5))).toArray();
            double rho = new SpearmansCorrelation().correlation(truth, seen);
            assertTrue(rho > (phase == Phase.ARTERIAL ? 0.9 : 0.65), phase.role() + ": " + rho);
        }
    }

    @Test
    void tumour_liesInsideTheLiver_andTheGrid() {
        for (SampleCase c : COHORT) {
            byte[] labels = LiverPhantom.of(c, Phase.PORTAL, 5).labels();
            int tumour = 0;
            for (int v = 0; v < labels.length; v++) {
                if (labels[v] == LiverPhantom.TUMOUR) {
                    tumour++;
                    assertTrue(labels[v - 1] != 0 && labels[v + 1] != 0, "a tumour voxel has liver or tumour beside it");
                }
            }
            double expected = 4 / 3.0 * Math.PI * Math.pow(c.radius(), 3) / LiverPhantom.GRID.voxelVolume();
            assertEquals(expected, tumour, 0.2 * expected);
        }
    }

    @Test
    void sameCaseAndPhase_giveTheSameVoxels() {
        SampleCase one = COHORT.get(0);
        assertArrayEquals(LiverPhantom.of(one, Phase.ARTERIAL, 5).image().voxels(), LiverPhantom.of(one, Phase.ARTERIAL, 5).image().voxels());
    }

    private static double deviation(LiverPhantom phantom) {
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (int v = 0; v < phantom.labels().length; v++) {
            if (phantom.labels()[v] == LiverPhantom.TUMOUR) {
                double x = phantom.image().at(v);
                sum += x;
                squares += x * x;
                n++;
            }
        }
        return Math.sqrt(squares / n - sum / n * sum / n);
    }
}
