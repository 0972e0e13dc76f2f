// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Counts the examinations of one patient in the order of time, and gathers into a visit what lies within some days: a tumour is
 * seldom imaged by CT, MR and PET on one day. An examination without a date is a visit of its own.
 */
final class Visits {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Map<String, Integer> studies = new LinkedHashMap<>();
    private final Map<String, Integer> visits = new LinkedHashMap<>();

    /** @param gap most days between the first and the last examination of a visit */
    Visits(List<FoundImage> ofPatient, int gap) {
        Map<String, FoundImage> first = new LinkedHashMap<>();
        ofPatient.forEach(i -> first.merge(i.study(), i, (a, b) -> when(a).compareTo(when(b)) <= 0 ? a : b));
        List<String> inTime = new ArrayList<>(first.keySet());
        inTime.sort(Comparator.comparing((String s) -> when(first.get(s))).thenComparing(Visits::padded));
        Optional<LocalDate> begun = Optional.empty();
        int visit = 0;
        for (String study : inTime) {
            Optional<LocalDate> date = Moment.date(first.get(study).told("StudyDate"));
            boolean same = begun.isPresent() && date.isPresent() && !date.get().isAfter(begun.get().plusDays(gap));
            if (!same) {
                visit++;
                begun = date;
            }
            studies.put(study, studies.size() + 1);
            visits.put(study, visit);
        }
    }

    /** Sorts by time; what has no date comes last. */
    private static String when(FoundImage image) {
        return (image.told("StudyDate").isEmpty() ? "~" : image.told("StudyDate")) + " " + image.told("StudyTime");
    }

    /** So that the folder visit2 comes before visit10. */
    private static String padded(String study) {
        return NUMBER.matcher(study).replaceAll(m -> "0".repeat(Math.max(0, 12 - m.group().length())) + m.group());
    }

    int visit(FoundImage image) {
        return visits.get(image.study());
    }

    int study(FoundImage image) {
        return studies.get(image.study());
    }
}
