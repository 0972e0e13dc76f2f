// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A value representation (PS3.5, 6.2): what kind of value an element holds, and how it is encoded. */
public enum Vr {
    AE(Kind.WORDS), AS(Kind.WORDS), AT(Kind.WHOLE, 2), CS(Kind.WORDS), DA(Kind.WORDS), DS(Kind.WORDS), DT(Kind.WORDS), FD(Kind.REAL, 8), FL(Kind.REAL, 4),
    IS(Kind.WORDS), LO(Kind.NAMES), LT(Kind.PROSE), OB(Kind.BULK, 1), OD(Kind.BULK, 8), OF(Kind.BULK, 4), OL(Kind.BULK, 4), OV(Kind.BULK, 8),
    OW(Kind.BULK, 2), PN(Kind.NAMES), SH(Kind.NAMES), SL(Kind.WHOLE, 4), SQ(Kind.ITEMS), SS(Kind.WHOLE, 2), ST(Kind.PROSE), SV(Kind.WHOLE, 8),
    TM(Kind.WORDS), UC(Kind.NAMES), UI(Kind.WORDS), UL(Kind.WHOLE, 4), UN(Kind.BULK, 1), UR(Kind.PROSE), US(Kind.WHOLE, 2), UT(Kind.PROSE),
    UV(Kind.WHOLE, 8);

    /** What a value is made of. */
    public enum Kind {
        /** Values of ASCII, parted by backslashes. */
        WORDS,
        /** Values in the data set's character set, parted by backslashes. */
        NAMES,
        /** One text, in which a backslash is a character. */
        PROSE,
        /** Binary integers. */
        WHOLE,
        /** Binary floating-point numbers. */
        REAL,
        /** Bytes or words that the standard calls other. */
        BULK,
        /** Data sets. */
        ITEMS
    }

    private static final Map<String, Vr> BY_CODE = Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Vr::name, Function.identity()));

    private final Kind kind;
    private final int wordBytes;

    Vr(Kind kind) {
        this(kind, 1);
    }

    Vr(Kind kind, int wordBytes) {
        this.kind = kind;
        this.wordBytes = wordBytes;
    }

    /** The VR of two letters in a file, if the standard has it. */
    public static Optional<Vr> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public Kind kind() {
        return kind;
    }

    public boolean isText() {
        return kind == Kind.WORDS || kind == Kind.NAMES || kind == Kind.PROSE;
    }

    public boolean isNumber() {
        return kind == Kind.WHOLE || kind == Kind.REAL;
    }

    /** How many bytes are turned round together where the byte order changes: 1 for none. Of AT 2, since group and element are turned apart. */
    public int wordBytes() {
        return wordBytes;
    }

    /** Bytes of one number. */
    public int numberBytes() {
        return this == AT ? 4 : wordBytes;
    }

    /** Whether explicit encodings have a length of 32 bits for it. */
    public boolean hasLongLength() {
        return switch (this) {
            case OB, OD, OF, OL, OV, OW, SQ, SV, UC, UN, UR, UT, UV -> true;
            default -> false;
        };
    }
}
