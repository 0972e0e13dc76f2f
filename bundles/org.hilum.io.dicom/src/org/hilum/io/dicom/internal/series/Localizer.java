// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/**
 * Whether a series that does not call itself a localizer in its image type is one all the same: few slices in each orientation
 * (at most {@value #MOST_SLICES}), and either words that say so, or orientations at right angles whose slices lie far apart and
 * nowhere twice. Of single slices three orientations are needed. What has more slices is a volume whatever it is called.
 */
final class Localizer {
    /** Slices of an orientation, at most. */
    private static final int MOST_SLICES = 15;
    /** Slices lie far apart if their distance is at least this many times their thickness. */
    private static final double WIDE_GAP = 1.5;
    /** Orientations are at right angles if the cosine between their normals is at most this: within 15°. */
    private static final double RIGHT_ANGLE = Math.sin(Math.toRadians(15));
    /** Planes are of one orientation if the cosine is at least this: within 5°, for oblique planes are rarely written with more care. */
    private static final double SAME = Math.cos(Math.toRadians(5));
    /** Orientations that are needed where each has but one slice. */
    private static final int SINGLE_SLICES = 3;
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six");

    private final List<Places> orientations;

    private Localizer(List<Places> orientations) {
        this.orientations = orientations;
    }

    /**
     * Why it looks like one, for people; empty for a series that does not.
     *
     * @param series all its planes
     */
    static Optional<String> reason(List<Plane> series) {
        Localizer seen = new Localizer(orientations(series));
        if (seen.orientations.stream().anyMatch(o -> o.differentPlaces() > MOST_SLICES)) {
            return Optional.empty();
        }
        Optional<String> word = LocalizerWords.in(series.getFirst().data());
        return word.isPresent() || seen.isSpreadAcross() ? Optional.of("it looks like a localizer: " + seen.inWords() + word.map(w -> "; " + w).orElse("")) : Optional.empty();
    }

    private static List<Places> orientations(List<Plane> series) {
        List<List<Plane>> groups = new ArrayList<>();
        for (Plane plane : series) {
            groups.stream().filter(group -> cosine(group.getFirst(), plane) >= SAME).findFirst().orElseGet(() -> {
                List<Plane> group = new ArrayList<>();
                groups.add(group);
                return group;
            }).add(plane);
        }
        return groups.stream().map(Places::new).toList();
    }

    private static double cosine(Plane a, Plane b) {
        return Math.abs(a.pose().normal().dot(b.pose().normal()));
    }

    private boolean isSpreadAcross() {
        boolean single = orientations.stream().allMatch(o -> o.count() == 1);
        return orientations.size() >= (single ? SINGLE_SLICES : 2) && orientations.stream().allMatch(o -> isCrossed(o) && o.mostAtOnePlace() == 1 && isWide(o));
    }

    /** Whether another orientation is at right angles with it. */
    private boolean isCrossed(Places one) {
        return orientations.stream().anyMatch(other -> cosine(one.planes().getFirst(), other.planes().getFirst()) <= RIGHT_ANGLE);
    }

    /** Where the thickness isn't told, nor is how far apart slices are. */
    private static boolean isWide(Places slices) {
        OptionalDouble thickness = slices.planes().getFirst().attributes().number(Tag.PixelMeasuresSequence, Tag.SliceThickness);
        return slices.count() == 1 || thickness.isPresent() && thickness.getAsDouble() > 0 && slices.medianGap() >= WIDE_GAP * thickness.getAsDouble();
    }

    private String inWords() {
        int fewest = orientations.stream().mapToInt(Places::differentPlaces).min().orElseThrow();
        int most = orientations.stream().mapToInt(Places::differentPlaces).max().orElseThrow();
        String slices = fewest == most ? most + (most == 1 ? " slice" : " slices") : fewest + " to " + most + " slices";
        int n = orientations.size();
        return (n < NUMBERS.size() ? NUMBERS.get(n) : Integer.toString(n)) + (n == 1 ? " orientation of " : " orientations of ") + slices + (isSpreadAcross() ? " far apart" : "");
    }
}
