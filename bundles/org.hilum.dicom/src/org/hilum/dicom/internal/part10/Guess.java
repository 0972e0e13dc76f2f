// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import org.hilum.dicom.TransferSyntax;
import org.hilum.dicom.Vr;
import org.hilum.dicom.internal.dictionary.Dictionary;

/**
 * Tells how a data set is encoded that doesn't say so: the encoding in which its first elements make sense. They do where
 * tags ascend from one that the dictionary knows, their VRs exist, and their values lie inside the file.
 */
final class Guess {
    private static final int ELEMENTS = 4;
    /** First elements are short. */
    private static final int HEADS = 512;

    private Guess() {
    }

    /** The encoding at the cursor, which is not moved; nothing where none makes sense. */
    static Optional<TransferSyntax> at(Cursor in) throws IOException {
        for (TransferSyntax syntax : Stream.of(TransferSyntax.EXPLICIT, TransferSyntax.IMPLICIT, TransferSyntax.BIG_ENDIAN).toList()) {
            if (fits(in, Form.of(syntax.encoding()))) {
                return Optional.of(syntax);
            }
        }
        return Optional.empty();
    }

    /** Whether the first elements at the cursor make sense in this form. */
    static boolean fits(Cursor at, Form form) throws IOException {
        Cursor in = new Cursor(at.source(), at.at(), HEADS);
        int before = 0;
        for (int n = 0; n < ELEMENTS && (n == 0 || in.remaining() > 0); n++) {
            if (in.remaining() < 8) {
                return false;
            }
            int tag = in.peekTag(form.bigEndian());
            if (before >>> 16 == DataSetReader.META && tag >>> 16 != DataSetReader.META) {
                return true; // meta information has ended, and what follows may be encoded otherwise
            }
            if (Integer.compareUnsigned(tag, before) <= 0 || n == 0 && !mayBegin(tag)) {
                return false;
            }
            before = tag;
            long length = in.peek32(4, form.bigEndian());
            int head = 8;
            if (form.explicit()) {
                Optional<Vr> vr = Vr.of("" + (char) in.peek(4) + (char) in.peek(5));
                if (vr.isEmpty() || vr.get().hasLongLength() && in.remaining() < 12) {
                    return false;
                }
                head = vr.get().hasLongLength() ? 12 : 8;
                length = head == 12 ? in.peek32(8, form.bigEndian()) : in.peek16(6, form.bigEndian());
            }
            if (length > in.remaining() - head) {
                return n > 1 || n > 0 && length == Head.UNDEFINED; // a sequence, or cut off
            }
            in.skip(head + length);
        }
        return true;
    }

    /** Groups 0002 (meta information), 0004 (directories) and 0008 come first. */
    private static boolean mayBegin(int tag) {
        int group = tag >>> 16;
        return (group == 2 || group == 4 || group == 8) && Dictionary.of(tag).isPresent();
    }
}
