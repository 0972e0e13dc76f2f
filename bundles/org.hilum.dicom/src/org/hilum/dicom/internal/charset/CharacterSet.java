// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hilum.dicom.Vr;

/**
 * What (0008,0005) SpecificCharacterSet says. Bytes without a meaning in it become U+FFFD, which shows as a question mark:
 * a text is no reason to refuse an image.
 */
public final class CharacterSet {
    /** Of a data set that names none: ASCII. */
    public static final CharacterSet DEFAULT = new CharacterSet(Optional.empty(), CodeTable.ASCII, Optional.empty());

    /** The defined terms ISO_IR 100 and ISO 2022 IR 100, and as some write them. */
    private static final Pattern REGISTERED = Pattern.compile("ISO.*?IR[ _-]*(\\d{1,3})");
    private static final int UTF_8 = 192;
    /** No term is longer, whatever stands around it. */
    private static final int LONGEST_TERM = 64;

    /** A set that is used as a whole and knows no escape sequences. */
    private final Optional<Charset> whole;
    private final CodeTable lower;
    private final Optional<CodeTable> upper;

    private CharacterSet(Optional<Charset> whole, CodeTable lower, Optional<CodeTable> upper) {
        this.whole = whole;
        this.lower = lower;
        this.upper = upper;
    }

    /** @param terms the element's text, its values parted by backslashes; the first says what every text begins in */
    public static CharacterSet of(String terms) {
        int end = terms.indexOf('\\');
        String first = terms.substring(0, Math.min(LONGEST_TERM, end < 0 ? terms.length() : end)).replace('\0', ' ').strip().toUpperCase(Locale.ROOT);
        if (first.equals("GB18030") || first.equals("GBK")) {
            return new CharacterSet(Optional.of(Charset.forName(first)), CodeTable.ASCII, Optional.empty());
        }
        Matcher registered = REGISTERED.matcher(first);
        int number = registered.matches() ? Integer.parseInt(registered.group(1)) : 0;
        if (number == UTF_8) {
            return new CharacterSet(Optional.of(StandardCharsets.UTF_8), CodeTable.ASCII, Optional.empty());
        }
        return new CharacterSet(Optional.empty(), number == 13 ? CodeTable.ROMAJI : CodeTable.ASCII, CodeTable.numbered(number).filter(CodeTable::isUpper));
    }

    /** An element's text; its values stay parted by backslashes. */
    public String decode(byte[] text, Vr vr) {
        if (vr.kind() == Vr.Kind.WORDS || lower == CodeTable.ASCII && isPlain(text)) {
            return new String(text, StandardCharsets.ISO_8859_1);
        }
        return whole.isPresent() ? new String(text, whole.get()) : switching(text, vr);
    }

    private static boolean isPlain(byte[] text) {
        for (byte b : text) {
            if (b < 0 || b == Escapes.ESC) {
                return false;
            }
        }
        return true;
    }

    private String switching(byte[] text, Vr vr) {
        return new Escapes(lower, upper, vr).decode(text);
    }
}
