// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;

/** The patient's name, where somebody wrote it into a description. */
final class PatientWords {
    /** Shorter words are parts of others, or mean something. */
    private static final int SHORTEST = 3;
    private static final String HIDDEN = "…";

    private PatientWords() {
    }

    /** A text without the words of the patient's name; where an archive has put the id in the name's place, as it is. */
    static String hide(DataSet data, String text) {
        if (data.text(Tag.PatientName).equals(data.text(Tag.PatientID))) {
            return text;
        }
        List<String> words = data.texts(Tag.PatientName).stream().flatMap(n -> Arrays.stream(n.split("[\\s^=,.;_]+"))).filter(w -> w.length() >= SHORTEST).distinct().toList();
        String shown = text;
        for (String word : words) {
            shown = Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(shown).replaceAll(HIDDEN);
        }
        return shown;
    }
}
