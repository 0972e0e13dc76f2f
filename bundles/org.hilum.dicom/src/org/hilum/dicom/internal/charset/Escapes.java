// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.charset;

import java.util.Optional;

import org.hilum.dicom.Vr;

/** Decodes one text whose tables may be changed by escape sequences; what ends a value or a line brings the first tables back. */
final class Escapes {
    static final byte ESC = 0x1b;
    private static final char UNKNOWN = '\ufffd';

    private final CodeTable firstLower;
    private final Optional<CodeTable> firstUpper;
    private final String ends;
    private CodeTable lower;
    private Optional<CodeTable> upper;

    Escapes(CodeTable lower, Optional<CodeTable> upper, Vr vr) {
        this.firstLower = lower;
        this.firstUpper = upper;
        this.lower = lower;
        this.upper = upper;
        String lines = "\t\n\f\r";
        this.ends = vr == Vr.PN ? lines + "\\^=" : vr.kind() == Vr.Kind.NAMES ? lines + "\\" : lines;
    }

    String decode(byte[] text) {
        StringBuilder decoded = new StringBuilder(text.length);
        for (int at = 0; at < text.length;) {
            at += text[at] == ESC ? escape(text, at + 1, decoded) : character(text, at, decoded);
        }
        return decoded.toString();
    }

    /** @return how many bytes were used */
    private int escape(byte[] text, int at, StringBuilder decoded) {
        Optional<CodeTable> to = CodeTable.escapedTo(text, at);
        if (to.isEmpty()) {
            decoded.append(UNKNOWN);
            return 1;
        }
        if (to.get().isUpper()) {
            upper = to;
        } else {
            lower = to.get();
        }
        return 1 + to.get().escapeLength();
    }

    private int character(byte[] text, int at, StringBuilder decoded) {
        int first = text[at] & 0xff;
        boolean pairs = first < 0x80 && lower.bytes() == 2;
        if (!pairs && ends.indexOf(first) >= 0) {
            lower = firstLower;
            upper = firstUpper;
        }
        if (first <= ' ' || first == 0x7f) {
            decoded.append((char) first);
            return 1;
        }
        Optional<CodeTable> table = first < 0x80 ? Optional.of(lower) : upper;
        if (table.isEmpty() || at + table.get().bytes() > text.length) {
            decoded.append(UNKNOWN);
            return 1;
        }
        decoded.append(table.get().character(first, table.get().bytes() == 2 ? text[at + 1] & 0xff : 0));
        return table.get().bytes();
    }
}
