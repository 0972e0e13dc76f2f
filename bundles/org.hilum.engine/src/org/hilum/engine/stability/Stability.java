// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.stability;

/**
 * How stable one column is.
 *
 * @param icc ICC(1,1); NaN where it is undefined, the note saying why
 * @param lower of its 95 % confidence interval
 * @param upper of its 95 % confidence interval
 * @param cases with a value under every perturbation; the others don't count
 * @param repeats number of perturbations
 * @param agreement ICC(A,1), perturbations being the same for all cases
 * @param consistency ICC(C,1), the same without shifts of all cases
 */
public record Stability(String column, double icc, double lower, double upper, int cases, int repeats, String note, double agreement, double consistency) {
    public StabilityClass stabilityClass() {
        return StabilityClass.of(lower);
    }
}
