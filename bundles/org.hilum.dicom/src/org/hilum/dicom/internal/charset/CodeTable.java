// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One set of characters, of one or two bytes each, as ISO 2022 brings them into use. */
enum CodeTable {
    ASCII(6, "(B", "US-ASCII", 1), ROMAJI(0, "(J", "US-ASCII", 1), KATAKANA(13, ")I", "JIS_X0201", 1), LATIN_1(100, "-A", "ISO-8859-1", 1),
    LATIN_2(101, "-B", "ISO-8859-2", 1), LATIN_3(109, "-C", "ISO-8859-3", 1), LATIN_4(110, "-D", "ISO-8859-4", 1), CYRILLIC(144, "-L", "ISO-8859-5", 1),
    ARABIC(127, "-G", "ISO-8859-6", 1), GREEK(126, "-F", "ISO-8859-7", 1), HEBREW(138, "-H", "ISO-8859-8", 1), LATIN_5(148, "-M", "ISO-8859-9", 1),
    LATIN_9(203, "-b", "ISO-8859-15", 1), THAI(166, "-T", "TIS-620", 1), JAPANESE(87, "$B", "EUC-JP", 2),
    /** JIS X 0212, which EUC-JP announces by a byte of its own. */
    JAPANESE_MORE(159, "$(D", "EUC-JP", 2), KOREAN(149, "$)C", "EUC-KR", 2), CHINESE(58, "$)A", "GB2312", 2);

    private static final byte MORE_JAPANESE = (byte) 0x8f;

    /** Its number in ISO's register of sets, in defined terms; of 0 there is none. */
    private final int number;
    /** What follows ESC. */
    private final String escape;
    private final Charset charset;
    private final int bytes;

    CodeTable(int number, String escape, String charset, int bytes) {
        this.number = number;
        this.escape = escape;
        this.charset = Charset.forName(charset);
        this.bytes = bytes;
    }

    static Optional<CodeTable> numbered(int number) {
        for (CodeTable table : values()) {
            if (table.number == number && number > 0) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** The table whose escape sequence stands behind an ESC at {@code at} − 1. */
    static Optional<CodeTable> escapedTo(byte[] text, int at) {
        String next = new String(text, at, Math.min(3, text.length - at), StandardCharsets.ISO_8859_1);
        for (CodeTable table : values()) {
            if (next.startsWith(table.escape)) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    int escapeLength() {
        return escape.length();
    }

    int bytes() {
        return bytes;
    }

    /** Whether it stands in the upper half, bytes from A0. */
    boolean isUpper() {
        return !(this == ASCII || this == ROMAJI || this == JAPANESE || this == JAPANESE_MORE);
    }

    /** The character of one or two bytes, whose highest bits count as that half of the table has them. */
    String character(int first, int second) {
        return switch (this) {
            case ASCII -> String.valueOf((char) first);
            // yen stands for the backslash, which parts values; the overline for the tilde
            case ROMAJI -> first == '~' ? "\u203e" : String.valueOf((char) first);
            case JAPANESE_MORE -> new String(new byte[] {MORE_JAPANESE, (byte) (first | 0x80), (byte) (second | 0x80)}, charset);
            case JAPANESE, KOREAN, CHINESE -> new String(new byte[] {(byte) (first | 0x80), (byte) (second | 0x80)}, charset);
            default -> new String(new byte[] {(byte) first}, charset);
        };
    }
}
