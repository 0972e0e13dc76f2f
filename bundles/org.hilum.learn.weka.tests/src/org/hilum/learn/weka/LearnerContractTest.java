// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.sdk.Contract;
import org.junit.jupiter.api.Test;

/** Among the claims: the same result on one thread or many, each row by itself, columns by name, the positive class by name. */
class LearnerContractTest {
    @Test
    void logistic_keepsTheContract() {
        Contract.of(new LogisticRegression()).with(new LogisticRegression.Settings(0.1)).check();
    }

    @Test
    void randomForest_keepsTheContract() {
        Contract.of(new RandomForest()).with(new RandomForest.Settings(20, OptionalInt.empty(), 2, OptionalInt.of(5))).check();
    }

    @Test
    void supportVectorMachine_keepsTheContract() {
        // the made-up columns are of unlike scales, so C is small
        Contract.of(new SupportVectorMachine()).with(new SupportVectorMachine.Settings(SupportVectorMachine.Kernel.LINEAR, 0.01, OptionalDouble.empty(), 3)).check();
        Contract.of(new SupportVectorMachine()).with(new SupportVectorMachine.Settings(SupportVectorMachine.Kernel.RBF, 10, OptionalDouble.of(1e-3), 3)).check();
    }

    @Test
    void nearestNeighbours_keepTheContract() {
        Contract.of(new NearestNeighbours()).check();
        Contract.of(new NearestNeighbours()).with(new NearestNeighbours.Settings(3, NearestNeighbours.Vote.INVERSE_DISTANCE)).check();
    }
}
