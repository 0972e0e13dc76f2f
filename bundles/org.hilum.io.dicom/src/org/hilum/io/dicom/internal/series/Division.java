// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.hilum.io.dicom.internal.plane.Plane;

/**
 * Parts planes at the same places, as of several contrast phases, into stacks. An attribute divides them if it leaves fewer
 * planes at one place without scattering them: in no more parts than planes lay at one place, or in parts that are each an
 * even stack. Planes of which none does are left together, to be refused. Even stacks that lie between each other are parted
 * too, though all of them together may be even.
 */
final class Division {
    private static final int STACK = 3;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");

    /** Planes that belong together. @param words what tells them from the other parts */
    record Part(List<String> words, List<Plane> planes) {
    }

    private Division() {
    }

    static List<Part> of(List<Plane> planes) {
        return of(new Part(List.of(), planes), List.of(Divider.values()));
    }

    /** Whether planes of one even stack were not acquired together. */
    static boolean isOfSeveralAcquisitions(List<Plane> planes) {
        return planes.stream().map(Divider.ACQUISITION::value).distinct().count() > 1;
    }

    private static List<Part> of(Part part, List<Divider> dividers) {
        Places places = new Places(part.planes());
        boolean even = places.areEven();
        for (int d = 0; d < dividers.size(); d++) {
            List<Part> parts = by(dividers.get(d), part);
            if (parts.size() > 1 && (even ? dividers.get(d).partsInterleaved(part.planes().getFirst()) && interleave(parts) : isBetter(places.mostAtOnePlace(), parts))) {
                List<Divider> others = dividers.subList(d + 1, dividers.size());
                return parts.stream().flatMap(p -> of(p, others).stream()).toList();
            }
        }
        return List.of(part);
    }

    private static boolean isBetter(int most, List<Part> parts) {
        List<Places> places = parts.stream().map(p -> new Places(p.planes())).toList();
        int left = places.stream().mapToInt(Places::mostAtOnePlace).max().orElseThrow();
        return left < most && parts.size() <= most || areStacks(parts);
    }

    private static boolean areStacks(List<Part> parts) {
        return parts.stream().map(p -> new Places(p.planes())).allMatch(p -> p.count() >= STACK && p.areEven());
    }

    /** Whether even stacks lie between each other, as two phases may that were acquired half a slice apart. */
    private static boolean interleave(List<Part> parts) {
        return areStacks(parts) && parts.stream().mapToDouble(p -> place(p, true)).max().orElseThrow() < parts.stream().mapToDouble(p -> place(p, false)).min().orElseThrow();
    }

    /** Where along the normal the first plane lies, or the last. */
    private static double place(Part part, boolean first) {
        List<Plane> planes = new Places(part.planes()).planes();
        Plane plane = first ? planes.getFirst() : planes.getLast();
        return plane.pose().position().dot(planes.getFirst().pose().normal());
    }

    /** Parts by the attribute's values, in their order; none where a plane has no value. */
    private static List<Part> by(Divider divider, Part whole) {
        Map<String, List<Plane>> parts = new TreeMap<>(Division::compare);
        for (Plane plane : whole.planes()) {
            Optional<String> value = divider.value(plane);
            if (value.isEmpty()) {
                return List.of();
            }
            parts.computeIfAbsent(value.get(), v -> new ArrayList<>()).add(plane);
        }
        return parts.entrySet().stream().map(e -> {
            List<String> words = new ArrayList<>(whole.words());
            words.add(divider.named(e.getKey()));
            return new Part(List.copyOf(words), List.copyOf(e.getValue()));
        }).toList();
    }

    /** Numbers by size, and before all else. */
    private static int compare(String a, String b) {
        Optional<Double> x = number(a);
        Optional<Double> y = number(b);
        if (x.isPresent() && y.isPresent()) {
            return x.get().equals(y.get()) ? 0 : Double.compare(x.get(), y.get());
        }
        return x.isPresent() ? -1 : y.isPresent() ? 1 : a.compareTo(b);
    }

    private static Optional<Double> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}
