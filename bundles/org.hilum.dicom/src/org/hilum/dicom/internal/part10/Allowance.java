// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.spi.Problem;

/**
 * The memory that what is read of one file may take, at all levels of nesting together: half of what the process may use.
 * Everything is counted before it is made, since a few bytes of a file make an object of many, and a thousand bytes of a
 * deflated one a megabyte.
 */
public final class Allowance {
    /** An element without its value, in bytes. Measured: 148 is the most that an element of two bytes takes until its data set is complete. */
    private static final int PER_ELEMENT = 160;
    /** An item without its elements. Measured: 48. */
    private static final int PER_ITEM = 64;
    /** A private creator, remembered until its data set is complete. Measured: 126. */
    private static final int PER_CREATOR = 160;

    private static final String CURE = "raise the limit with -Xmx, of which a file may take half";

    private final String where;
    private final long most = Runtime.getRuntime().maxMemory() / 2;
    private long held;
    private long count;

    public Allowance(String where) {
        this.where = where;
    }

    /** One more element. */
    void element(int tag) {
        count(isCreator(tag) ? PER_ELEMENT + PER_CREATOR : PER_ELEMENT);
    }

    /** One more item, or fragment of pixel data. */
    void item() {
        count(PER_ITEM);
    }

    private void count(int bytes) {
        if (held + bytes > most) {
            throw tooMany();
        }
        count++;
        held += bytes;
    }

    private Problem tooMany() {
        return new Problem("it holds more than " + count + " elements and items, which need more memory than the " + (most >> 20) + " MB allowed", where, CURE);
    }

    /** A value of so many bytes in the file. */
    void value(int tag, Vr vr, long length) {
        // text beyond ASCII takes two bytes a character, and as it is decoded there are bytes, characters and string
        boolean ascii = vr.kind() == Vr.Kind.WORDS;
        long stays = vr.isText() && !ascii ? 2 * length : length;
        long passing = !vr.isText() ? 0 : ascii ? length : 4 * length;
        if (held + stays + passing > most) {
            boolean large = (stays + passing) * count > held;
            throw large ? new Problem(Tag.describe(tag) + " has " + length + " bytes, which need more memory than the " + (most >> 20) + " MB allowed", where, CURE) : tooMany();
        }
        held += stays;
    }

    /** Inflated bytes, so many more; a quarter of the memory at most, since elements are made of them. */
    void inflated(int bytes) {
        if (held + bytes > most / 2) {
            throw new Problem("its deflated data set is larger than " + (most / 2 >> 20) + " MB", where, CURE);
        }
        held += bytes;
    }

    /** Elements (gggg,0010) to (gggg,00FF) of odd groups. */
    static boolean isCreator(int tag) {
        return (tag & 0x1ff00) == 0x10000;
    }
}
