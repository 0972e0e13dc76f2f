// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;
import org.hilum.spi.Problem;

/** Whether slices follow each other evenly along their normal; says which do not. */
final class Slices {
    private static final int NAMED = 5;

    private final Places places;
    private final String where;

    Slices(Places places, String where) {
        this.places = places;
        this.where = where;
    }

    /** @throws Problem naming slices that lie at the same place */
    void refuseRepeated() {
        List<String> pairs = new ArrayList<>();
        boolean copies = true;
        for (int k = 0; k + 1 < places.count(); k++) {
            if (places.isRepeated(k)) {
                Plane a = places.planes().get(k);
                Plane b = places.planes().get(k + 1);
                copies &= isCopy(a, b);
                pairs.add(a.name() + " and " + b.name());
            }
        }
        if (!pairs.isEmpty()) {
            throw copies ? new Problem("slices are there twice: " + some(pairs), where, "remove the copies")
                    : new Problem("slices lie at the same place, and no attribute parts them into complete stacks: " + some(pairs), where,
                            "remove those that don't belong to the volume, or have the archive send them as a series of its own");
        }
    }

    private static boolean isCopy(Plane a, Plane b) {
        return a.frame() == b.frame() && a.data().text(Tag.SOPInstanceUID).isPresent() && a.data().text(Tag.SOPInstanceUID).equals(b.data().text(Tag.SOPInstanceUID));
    }

    /** @throws Problem naming the slices between which one is missing, or which are out of step */
    void refuseUneven() {
        if (places.areEven()) {
            return;
        }
        double median = places.medianGap();
        List<String> missing = new ArrayList<>();
        List<String> uneven = new ArrayList<>();
        long lost = 0;
        for (int k = 0; k + 1 < places.count(); k++) {
            if (!places.isEven(k, median)) {
                double gap = places.gap(k);
                long steps = Math.round(gap / median);
                boolean whole = steps >= 2 && Math.abs(gap - steps * median) <= Math.max(steps * Places.EVEN * median, Places.EVEN_MM);
                lost += whole ? steps - 1 : 0;
                (whole ? missing : uneven).add(between(k));
            }
        }
        String rule = ". The median distance is " + mm(median) + "; a gap may be off it by 1 % or 0.01 mm";
        throw uneven.isEmpty() ? new Problem((lost == 1 ? "1 slice is missing: " : lost + " slices are missing: ") + some(missing) + rule, where,
                "fetch what is missing from the archive, or set slices: interpolate")
                : new Problem("slices are uneven: " + some(uneven) + (missing.isEmpty() ? "" : "; and " + (lost == 1 ? "1 is" : lost + " are") + " missing: " + some(missing)) + rule,
                        where, "look whether slices are missing or belong to another volume, or set slices: interpolate");
    }

    private String between(int k) {
        return mm(places.gap(k)) + " from " + places.planes().get(k).name() + " to " + places.planes().get(k + 1).name();
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(NAMED, all.size()))) + (all.size() > NAMED ? " and " + (all.size() - NAMED) + " more" : "");
    }

    static String mm(double length) {
        return String.format(Locale.ROOT, "%.4g mm", length);
    }
}
