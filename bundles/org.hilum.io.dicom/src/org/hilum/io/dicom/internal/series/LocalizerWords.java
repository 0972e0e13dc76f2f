// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.series;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;

/**
 * What makers and departments call localizers, in English, German and French. The series' description counts; the protocol's
 * name, which may be that of the whole examination, only where there is none.
 */
final class LocalizerWords {
    private static final Pattern WORD = Pattern.compile("(?<![a-z])(loc|locs|locali[sz]ers?|lokali[sz]er|scouts?|aa ?h?scout|topo|topograms?|topogramm|scanogram|surview|survey|"
            + "(?:3|three|tri) ?planes?|plan ?scan|uebersicht|reperage)(?![a-z])");

    private LocalizerWords() {
    }

    /** The word, and where it stands; nothing else of the text, which may say more than it should. */
    static Optional<String> in(DataSet data) {
        Optional<String> description = data.text(Tag.SeriesDescription);
        return description.isPresent() ? in(description.get(), "series description") : data.text(Tag.ProtocolName).flatMap(name -> in(name, "protocol name"));
    }

    private static Optional<String> in(String text, String called) {
        String plain = text.toLowerCase(Locale.ROOT).replace("ü", "ue").replace("é", "e").replaceAll("[_\\-./+ ]+", " ");
        Matcher m = WORD.matcher(plain);
        return m.find() ? Optional.of("its " + called + " says \"" + m.group(1) + "\"") : Optional.empty();
    }
}
