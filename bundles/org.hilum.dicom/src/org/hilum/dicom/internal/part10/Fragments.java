// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;

/** Encapsulated pixel data: items of bytes up to a delimiter (PS3.5, A.4). The first item is the basic offset table. */
public final class Fragments {
    /** One item's bytes. */
    public record Fragment(long at, long length) {
    }

    /** Between heads lie fragments, mostly larger than this, that need not be read. */
    private static final int HEADS = 512;

    private Fragments() {
    }

    /** The items from {@code at} on; a file that ends without a delimiter behind a whole item will do. */
    public static List<Fragment> find(Source source, long at, Allowance allowance, String where) throws IOException {
        Cursor in = new Cursor(source, at, HEADS);
        List<Fragment> found = new ArrayList<>();
        while (in.remaining() > 0) {
            long length = next(in, Form.EXPLICIT, new Damage(where));
            if (length < 0) {
                break;
            }
            allowance.item();
            found.add(new Fragment(in.at(), length));
            in.skip(length);
        }
        return found;
    }

    static void skip(Cursor in, Form form, Damage damage) throws IOException {
        for (long length = next(in, form, damage); length >= 0; length = next(in, form, damage)) {
            in.skip(length);
        }
    }

    /** The bytes of all items at the cursor. */
    static byte[] read(Cursor in, Form form, Damage damage, Allowance allowance) throws IOException {
        List<Fragment> found = new ArrayList<>();
        long total = 0;
        for (long length = next(in, form, damage); length >= 0; length = next(in, form, damage)) {
            total += length;
            if (total > Integer.MAX_VALUE - 8) {
                throw damage.of(Tag.PixelData, "of an item is larger than Hilum reads");
            }
            allowance.item();
            allowance.value(Tag.PixelData, Vr.OB, length);
            found.add(new Fragment(in.at(), length));
            in.skip(length);
        }
        return join(in.source(), found);
    }

    /** Steps over an item's head; the length of what follows, or -1 for the end. */
    private static long next(Cursor in, Form form, Damage damage) throws IOException {
        if (in.remaining() < 8) {
            throw damage.truncated(Tag.PixelData);
        }
        int tag = in.peekTag(form.bigEndian());
        long length = in.peek32(4, form.bigEndian());
        in.skip(8);
        if (tag == Head.SEQUENCE_END) {
            return -1;
        }
        if (tag != Head.ITEM || length == Head.UNDEFINED) {
            throw damage.of(Tag.PixelData, "holds something else than fragments of known length");
        }
        if (length > in.remaining()) {
            throw damage.truncated(Tag.PixelData);
        }
        return length;
    }

    /** All bytes of these fragments. */
    public static byte[] join(Source source, List<Fragment> fragments) throws IOException {
        int length = Math.toIntExact(fragments.stream().mapToLong(Fragment::length).sum());
        byte[] joined = new byte[length];
        int to = 0;
        for (Fragment fragment : fragments) {
            source.read(fragment.at(), joined, to, (int) fragment.length());
            to += (int) fragment.length();
        }
        return joined;
    }
}
