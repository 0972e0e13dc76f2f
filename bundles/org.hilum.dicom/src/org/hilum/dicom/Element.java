// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.util.Arrays;
import java.util.List;

/** One element of a data set. */
public record Element(int tag, Vr vr, Value value) {
    /** What an element holds. */
    public sealed interface Value permits Text, Binary, Items {
        /** Whether there is nothing: the standard's zero length. */
        boolean isEmpty();
    }

    /** Text, its character set applied; values are still parted by backslashes and not yet trimmed. */
    public record Text(String text) implements Value {
        @Override
        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** Bytes, numbers in little-endian order whatever the file's. Not copied: never change them. */
    public record Binary(byte[] bytes) implements Value {
        @Override
        public boolean isEmpty() {
            return bytes.length == 0;
        }
    }

    /** The items of a sequence, in their order. */
    public record Items(List<DataSet> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** Whether both say the same: text or bytes. Sequences are not looked into. */
    public boolean isSame(Element other) {
        return tag == other.tag && vr == other.vr
                && (value.equals(other.value) || value instanceof Binary mine && other.value instanceof Binary its && Arrays.equals(mine.bytes, its.bytes));
    }

    public Element {
        boolean fits = switch (value) {
            case Text text -> vr.isText();
            case Binary binary -> !vr.isText() && vr != Vr.SQ;
            case Items items -> vr == Vr.SQ;
        };
        if (!fits) {
            throw new IllegalArgumentException(Tag.describe(tag) + " of VR " + vr + " can't hold " + value.getClass().getSimpleName());
        }
    }
}
