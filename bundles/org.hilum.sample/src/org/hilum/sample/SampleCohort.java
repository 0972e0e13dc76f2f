// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

import org.hilum.spi.Seeds;
import org.hilum.spi.image.Vec3;

/**
 * Draws patients of known truth: y ~ Bernoulli(logit⁻¹(1.2 t + 1.2 c)), with the tumour's latent texture t and the clinical
 * variable c independent and standard normal. Knowing both, the best possible AUC is 0.83; from either alone it is 0.73.
 * Tumour size, age, sex, AFP, Child–Pugh class and hospital carry nothing.
 */
final class SampleCohort {
    static final double WEIGHT = 1.2;

    private static final double SMALLEST_RADIUS = 10;
    private static final double LARGEST_RADIUS = 17;
    private static final String[] HOSPITALS = {"north", "south", "west"};

    private SampleCohort() {
    }

    static List<SampleCase> draw(int cases, long seed) {
        return IntStream.rangeClosed(1, cases).mapToObj(n -> one(n, seed)).toList();
    }

    private static SampleCase one(int number, long seed) {
        String patient = String.format(Locale.ROOT, "P%03d", number);
        Random random = new Random(Seeds.derive(seed, patient));
        double texture = random.nextGaussian();
        double clinical = random.nextGaussian();
        double probability = 1 / (1 + Math.exp(-WEIGHT * (texture + clinical)));
        boolean responds = random.nextDouble() < probability;
        double radius = SMALLEST_RADIUS + (LARGEST_RADIUS - SMALLEST_RADIUS) * random.nextDouble();
        Vec3 centre = new Vec3(12 * (2 * random.nextDouble() - 1), 8 * (2 * random.nextDouble() - 1), 6 * (2 * random.nextDouble() - 1));
        return new SampleCase(patient, HOSPITALS[random.nextInt(HOSPITALS.length)], texture, clinical, probability, responds, radius, centre, clinic(random));
    }

    private static SampleCase.Clinic clinic(Random random) {
        int age = (int) Math.round(Math.clamp(64 + 10 * random.nextGaussian(), 35, 88));
        String sex = random.nextDouble() < 0.75 ? "male" : "female";
        double liver = random.nextDouble();
        String childPugh = liver < 0.6 ? "A" : liver < 0.9 ? "B" : "C";
        double afp = Math.pow(10, 1.5 + 1.0 * random.nextGaussian());
        boolean measured = random.nextDouble() < 0.97;
        int lesions = 1 + (int) (4 * random.nextDouble() * random.nextDouble());
        return new SampleCase.Clinic(age, sex, childPugh, measured ? Math.max(1, afp) : -1, lesions);
    }
}
