// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Element;
import org.hilum.dicom.Element.Binary;
import org.hilum.dicom.Element.Text;
import org.hilum.dicom.Tag;
import org.hilum.dicom.TransferSyntax;
import org.hilum.dicom.Vr;

/** Reads a data set, element by element; what is nested stands on a stack of bounded depth. */
final class DataSetReader {
    /** Deeper than any report or functional group; a bound for whoever walks through the items. */
    static final int MOST_LEVELS = 128;
    static final int META = 0x0002;
    private static final int META_LENGTH_BYTES = 12;
    private static final int PIXEL_GROUP = 0x7fe0;

    private final Cursor in;
    private final String where;
    private final Damage damage;
    private final Extent extent;
    private final Allowance allowance;
    private final Deque<Level> levels = new ArrayDeque<>();
    private PixelPlace pixels;

    DataSetReader(Cursor in, Form form, Extent extent, Allowance allowance, String where) {
        this.in = in;
        this.where = where;
        this.damage = new Damage(where);
        this.extent = extent;
        this.allowance = allowance;
        levels.push(Level.file(form, in.source().size(), where));
    }

    /** Where the pixel data are; known after reading up to them. */
    Optional<PixelPlace> pixels() {
        return Optional.ofNullable(pixels);
    }

    /** The meta information from the cursor on: elements of group 0002. */
    DataSet meta() throws IOException {
        Level file = levels.peek();
        long start = in.at();
        boolean known = false;
        long end = -1;
        while (in.at() != end && (levels.size() > 1 || in.remaining() >= 8 && in.peek16(0, false) == META)) {
            step();
            if (!known && file.has(Tag.TransferSyntaxUID)) {
                known = true;
                end = deflatedFrom(file.dataSet(), start);
            }
        }
        return file.dataSet();
    }

    /** Where the meta information ends if deflated bytes follow, which may look like more of it: its length counts from behind its own element. */
    private static long deflatedFrom(DataSet meta, long start) {
        boolean deflated = meta.text(Tag.TransferSyntaxUID).filter(uid -> TransferSyntax.of(uid).encoding() == TransferSyntax.Encoding.DEFLATED).isPresent();
        return deflated ? start + META_LENGTH_BYTES + (long) meta.number(Tag.FileMetaInformationGroupLength).orElse(0) : Level.UNDEFINED;
    }

    DataSet read() throws IOException {
        Level file = levels.peek();
        while (levels.size() > 1 || in.remaining() > 0 && !ends()) {
            step();
        }
        return file.dataSet();
    }

    /** Whether the file's data set ends here though bytes are left: before pixels, or because only zeros follow. */
    private boolean ends() throws IOException {
        if (pixels != null && extent == Extent.TO_PIXELS) {
            return true;
        }
        if (in.remaining() >= 4) {
            int tag = in.peekTag(levels.peek().form.bigEndian());
            if (tag != 0) {
                return tag >>> 16 == PIXEL_GROUP && extent == Extent.BEFORE_PIXELS;
            }
        }
        while (in.remaining() > 0) {
            if (in.peek(0) != 0) {
                throw damage.of("bytes that are no element follow its last one");
            }
            in.skip(1);
        }
        return true;
    }

    private void step() throws IOException {
        Level level = levels.peek();
        if (in.at() == level.end && levels.size() > 1) {
            close();
        } else if (level.limit - in.at() < 8) {
            throw level.limit < in.source().size() ? damage.of(level.tag, "ends inside an element")
                    : levels.size() > 1 ? damage.truncated(level.tag) : damage.truncated("an element");
        } else if (level.isSequence) {
            itemOrEnd(level);
        } else {
            elementOrEnd(level);
        }
    }

    private void itemOrEnd(Level sequence) throws IOException {
        int tag = in.peekTag(sequence.form.bigEndian());
        long length = in.peek32(4, sequence.form.bigEndian());
        in.skip(8);
        if (tag == Head.ITEM) {
            allowance.item();
            push(sequence.item(end(sequence, tag, length), where));
        } else if (tag == Head.SEQUENCE_END && sequence.end == Level.UNDEFINED) {
            close();
        } else {
            throw damage.of(sequence.tag, "holds something else than items");
        }
    }

    private void elementOrEnd(Level level) throws IOException {
        int tag = in.peekTag(level.form.bigEndian());
        if (tag == Head.ITEM_END && level.end == Level.UNDEFINED) {
            in.skip(8);
            close();
            return;
        }
        if (tag >>> 16 == 0xfffe) {
            throw damage.of("an item or its end stands where an element should, at byte " + in.at());
        }
        Head head = Head.read(in, level, damage);
        if (levels.size() == 1 && tag >>> 16 == PIXEL_GROUP) {
            ofPixelGroup(level, head);
        } else if (head.vr() == Vr.SQ) {
            if (level.has(tag)) {
                throw damage.of(tag, "is there twice");
            }
            allowance.element(tag);
            push(level.sequence(tag, head.form(), end(level, tag, head.length()), where));
        } else {
            add(level, head);
        }
    }

    private void ofPixelGroup(Level level, Head head) throws IOException {
        boolean isPixels = head.tag() == Tag.PixelData || head.tag() == Tag.FloatPixelData || head.tag() == Tag.DoubleFloatPixelData;
        if (isPixels && pixels == null) {
            pixels = new PixelPlace(head.tag(), head.vr(), in.at(), head.length(), head.isUndefined());
        }
        if (isPixels && extent == Extent.TO_PIXELS) {
            return;
        }
        if (head.tag() == Tag.ExtendedOffsetTable && head.vr() == Vr.OV && extent == Extent.TO_PIXELS) {
            add(level, head);
        } else if (head.isUndefined()) {
            Fragments.skip(in, level.form, damage);
        } else {
            in.skip(end(level, head.tag(), head.length()) - in.at());
        }
    }

    private void add(Level level, Head head) throws IOException {
        allowance.element(head.tag());
        byte[] value;
        if (head.isUndefined()) {
            if (head.vr() != Vr.OB && head.vr() != Vr.OW) {
                throw damage.of(head.tag(), "has no length, which only sequences and pixels may lack");
            }
            value = Fragments.read(in, level.form, damage, allowance);
        } else {
            long end = end(level, head.tag(), head.length());
            if (head.length() > Integer.MAX_VALUE - 8) {
                throw damage.of(head.tag(), "has " + head.length() + " bytes, more than Hilum reads");
            }
            allowance.value(head.tag(), head.vr(), head.length());
            value = in.take((int) (end - in.at()));
            if (level.form.bigEndian()) {
                ByteOrders.swap(value, head.vr().wordBytes());
            }
        }
        // lengths of groups are of no use, and seldom true
        if ((head.tag() & 0xffff) != 0 || head.tag() == Tag.FileMetaInformationGroupLength) {
            Element element = new Element(head.tag(), head.vr(), head.vr().isText() ? new Text(level.characters.decode(value, head.vr())) : new Binary(value));
            if (level.contradicts(element)) {
                throw damage.of(head.tag(), "is there twice");
            }
            level.add(element);
        }
    }

    /** Where a value of this length ends, which must be inside of everything around it. */
    private long end(Level level, int tag, long length) {
        if (length == Head.UNDEFINED) {
            return Level.UNDEFINED;
        }
        if (length > level.limit - in.at()) {
            int named = tag == Head.ITEM ? level.tag : tag;
            throw level.limit == in.source().size() ? damage.truncated(named) : damage.of(named, "goes on beyond the item that it is in");
        }
        return in.at() + length;
    }

    private void push(Level level) {
        if (levels.size() >= MOST_LEVELS) {
            throw damage.of(level.tag, "is nested more than " + MOST_LEVELS + " deep");
        }
        levels.push(level);
    }

    /** The innermost level has ended: it becomes part of that around it. */
    private void close() {
        Level done = levels.pop();
        if (done.isSequence) {
            levels.peek().add(done.element());
        } else {
            levels.peek().add(done.dataSet());
        }
    }
}
