// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/** Parts the planes of a series by what no volume can have two of: orientation, size and spacing of its pixels, frame of reference. */
final class Parallel {
    private Parallel() {
    }

    /** The stacks of a series; where it is more than one, with words that tell each from the others. */
    static List<Division.Part> parts(List<Plane> series) {
        List<List<Plane>> groups = new ArrayList<>();
        for (Plane plane : series) {
            groups.stream().filter(group -> belong(group.getFirst(), plane)).findFirst().orElseGet(() -> {
                List<Plane> group = new ArrayList<>();
                groups.add(group);
                return group;
            }).add(plane);
        }
        Set<String> used = new HashSet<>();
        List<Division.Part> parts = new ArrayList<>();
        for (List<Plane> group : groups) {
            List<String> words = groups.size() == 1 ? List.of() : List.of(word(group.getFirst(), used));
            for (Division.Part part : Division.of(group)) {
                parts.add(new Division.Part(join(words, part.words()), part.planes()));
            }
        }
        return parts;
    }

    private static boolean belong(Plane a, Plane b) {
        return a.rows() == b.rows() && a.columns() == b.columns() && a.kind() == b.kind() && a.pose().isParallel(b.pose())
                && a.data().text(Tag.FrameOfReferenceUID).equals(b.data().text(Tag.FrameOfReferenceUID));
    }

    /** By orientation; where that is taken, with size; then numbered. */
    private static String word(Plane plane, Set<String> used) {
        String plain = plane.pose().plane();
        String sized = plain + "-" + plane.columns() + "x" + plane.rows();
        String word = used.contains(plain) ? sized : plain;
        for (int n = 2; !used.add(word); n++) {
            word = sized + "-" + n;
        }
        return word;
    }

    private static List<String> join(List<String> a, List<String> b) {
        List<String> both = new ArrayList<>(a);
        both.addAll(b);
        return List.copyOf(both);
    }
}
