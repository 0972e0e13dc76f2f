// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.IOException;
import java.util.Optional;

import org.hilum.dicom.Vr;
import org.hilum.dicom.internal.dictionary.Dictionary;
import org.hilum.dicom.internal.dictionary.Entry;

/**
 * What stands before an element's value.
 *
 * @param form how a sequence's items are written
 * @param length of the value, or {@link #UNDEFINED}
 */
record Head(int tag, Vr vr, Form form, long length) {
    static final int ITEM = 0xfffee000;
    static final int ITEM_END = 0xfffee00d;
    static final int SEQUENCE_END = 0xfffee0dd;
    /** As in the file: all bits set. */
    static final long UNDEFINED = 0xffffffffL;

    boolean isUndefined() {
        return length == UNDEFINED;
    }

    /** Reads the head at the cursor, where at least 8 bytes are left before the level's limit. */
    static Head read(Cursor in, Level level, Damage damage) throws IOException {
        boolean big = level.form.bigEndian();
        int tag = in.peekTag(big);
        if (!level.form.explicit()) {
            long length = in.peek32(4, big);
            in.skip(8);
            return implicit(tag, length, level);
        }
        String code = "" + (char) in.peek(4) + (char) in.peek(5);
        Optional<Vr> known = Vr.of(code);
        if (known.isEmpty() && !code.matches("[A-Z]{2}")) {
            throw damage.of(tag, "has no value representation");
        }
        // whatever the standard may add has a long length (PS3.5, 7.1.2)
        Vr vr = known.orElse(Vr.UN);
        if (!vr.hasLongLength()) {
            int length = in.peek16(6, big);
            in.skip(8);
            return new Head(tag, vr, level.form, length);
        }
        if (level.limit - in.at() < 12) {
            throw damage.truncated(tag);
        }
        long length = in.peek32(8, big);
        in.skip(12);
        return vr == Vr.UN && !big ? unknown(tag, length, level) : new Head(tag, vr, level.form, length);
    }

    /** A writer that didn't know the tag; the value is as it was in implicit little endian (PS3.5, 6.2.2). */
    private static Head unknown(int tag, long length, Level level) {
        Head head = implicit(tag, length, level);
        return head.vr.kind() == Vr.Kind.BULK && !head.isUndefined() ? new Head(tag, Vr.UN, level.form, length) : head;
    }

    private static Head implicit(int tag, long length, Level level) {
        Vr vr = Dictionary.isPrivate(tag) && (tag & 0xff00) != 0 ? Dictionary.ofPrivate(level.creator(tag), tag).orElse(Vr.UN)
                : Dictionary.of(tag).map(entry -> of(entry, level)).orElse(Vr.UN);
        // only sequences and pixels go without a length
        return new Head(tag, length == UNDEFINED && vr == Vr.UN ? Vr.SQ : vr, Form.IMPLICIT, length);
    }

    private static Vr of(Entry entry, Level level) {
        return entry.likePixels() && level.signedPixels ? Vr.SS : entry.vr();
    }
}
