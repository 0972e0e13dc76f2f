// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a contrast phase from what people call a series, in the words of English, German and French departments. */
final class PhaseWords {
    /** In the order in which they are looked for: a late arterial phase is arterial, and a pre-contrast series of a delayed protocol pre-contrast. */
    private static final Map<Phase, Pattern> WORDS = words();

    private PhaseWords() {
    }

    private static Map<Phase, Pattern> words() {
        Map<Phase, Pattern> words = new LinkedHashMap<>();
        words.put(Phase.PRE_CONTRAST, word("native?|nativ|natif|unenhanced|plain|non ?contrast|no ?contrast|without contrast|pre ?contrast|w ?o contrast|ohne km|sans injection|ncct|ncect"));
        words.put(Phase.ARTERIAL, word("art|arterial|arteriell|arterielle|arteriel|hap|aph|late art"));
        words.put(Phase.PORTAL, word("portal|porto ?venous|portovenoes|portalvenoes|portal ?venous|porto|pvp|pv|venous|venoes|veineux|ven"));
        words.put(Phase.DELAYED, word("delay|delayed|late|equilibrium|equil|spaet|tardif|tardive|hepatobiliary|hbp|excretory"));
        return words;
    }

    private static Pattern word(String any) {
        return Pattern.compile("(?<![a-z])(" + any + ")(?![a-z])");
    }

    static PhaseGuess of(String description) {
        String plain = description.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("é", "e").replaceAll("[_\\-./+]+", " ");
        for (Map.Entry<Phase, Pattern> entry : WORDS.entrySet()) {
            Matcher m = entry.getValue().matcher(plain);
            if (m.find()) {
                return new PhaseGuess(entry.getKey(), "its description says " + m.group(1));
            }
        }
        return PhaseGuess.NONE;
    }
}
