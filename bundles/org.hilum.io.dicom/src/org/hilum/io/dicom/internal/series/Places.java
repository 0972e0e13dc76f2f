// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.image.Vec3;

/** Parallel planes in the order of their places along the normal, in mm from where the first lies. */
final class Places {
    /** Planes lie at the same place within this, mm. */
    static final double SAME_PLACE = 0.001;
    /** A gap is uneven only if it is off the median by more than this, mm. */
    static final double EVEN_MM = 0.01;
    /** And only if it is off by more than this part of it. */
    static final double EVEN = 0.01;

    private final List<Plane> planes;
    private final double[] at;

    Places(List<Plane> unordered) {
        Vec3 normal = unordered.getFirst().pose().normal();
        this.planes = unordered.stream().sorted(Comparator.comparingDouble(p -> p.pose().position().dot(normal))).toList();
        double first = planes.getFirst().pose().position().dot(normal);
        this.at = planes.stream().mapToDouble(p -> p.pose().position().dot(normal) - first).toArray();
    }

    List<Plane> planes() {
        return planes;
    }

    int count() {
        return at.length;
    }

    double at(int k) {
        return at[k];
    }

    double length() {
        return at[at.length - 1];
    }

    /** From plane k to the next. */
    double gap(int k) {
        return at[k + 1] - at[k];
    }

    boolean isRepeated(int k) {
        return gap(k) <= SAME_PLACE;
    }

    /** How many planes lie at one place, at most. */
    int mostAtOnePlace() {
        int most = 1;
        int here = 1;
        for (int k = 0; k + 1 < at.length; k++) {
            here = isRepeated(k) ? here + 1 : 1;
            most = Math.max(most, here);
        }
        return most;
    }

    /** How many places there are, however many planes lie at each. */
    int differentPlaces() {
        int places = 1;
        for (int k = 0; k + 1 < at.length; k++) {
            places += isRepeated(k) ? 0 : 1;
        }
        return places;
    }

    /** The usual distance of neighbours; of an even number of gaps the lower of the two in the middle, which is one that occurs. */
    double medianGap() {
        double[] gaps = new double[at.length - 1];
        Arrays.setAll(gaps, this::gap);
        Arrays.sort(gaps);
        return gaps[(gaps.length - 1) / 2];
    }

    boolean isEven(int k, double median) {
        double off = Math.abs(gap(k) - median);
        return off <= EVEN * median || off <= EVEN_MM;
    }

    /** Whether no plane is repeated, missing or out of step. */
    boolean areEven() {
        if (at.length < 2) {
            return true;
        }
        double median = medianGap();
        for (int k = 0; k < at.length - 1; k++) {
            if (isRepeated(k) || !isEven(k, median)) {
                return false;
            }
        }
        return true;
    }
}
