// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.evaluate;

/** One division of the cases into training and test: which repetition, and which fold in it, both from 0. */
public record Resample(int repeat, int fold) implements Comparable<Resample> {
    @Override
    public int compareTo(Resample o) {
        return repeat != o.repeat ? Integer.compare(repeat, o.repeat) : Integer.compare(fold, o.fold);
    }
}
