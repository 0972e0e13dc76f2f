// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Element;
import org.hilum.dicom.Element.Items;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;
import org.hilum.dicom.internal.charset.CharacterSet;

/** What is being read at one depth of nesting: a data set (the file's, or an item), or a sequence of items. */
final class Level {
    /** The end where none is announced: a delimiter says it. */
    static final long UNDEFINED = Long.MAX_VALUE;
    /** Of an LO, in characters (PS3.5, 6.2). */
    private static final int LONGEST_CREATOR = 64;

    final Form form;
    /** The sequence's tag, also of its items; 0 for the file. */
    final int tag;
    final boolean isSequence;
    final long end;
    /** No byte from here on belongs to it: the closest announced end around it. */
    final long limit;

    CharacterSet characters;
    boolean signedPixels;

    private final DataSetBuilder elements;
    private final List<DataSet> items = new ArrayList<>();
    private final Map<Integer, String> creators = new HashMap<>();

    private Level(Form form, int tag, boolean isSequence, long end, long limit, String where) {
        this.form = form;
        this.tag = tag;
        this.isSequence = isSequence;
        this.end = end;
        this.limit = limit;
        this.elements = new DataSetBuilder(where);
    }

    static Level file(Form form, long size, String where) {
        Level level = new Level(form, 0, false, size, size, where);
        level.characters = CharacterSet.DEFAULT;
        return level;
    }

    Level sequence(int tag, Form form, long end, String where) {
        return inside(new Level(form, tag, true, end, Math.min(limit, end), where));
    }

    Level item(long end, String where) {
        return inside(new Level(form, tag, false, end, Math.min(limit, end), where));
    }

    /** An item has the character set and pixel representation of what it is in, until it says otherwise. */
    private Level inside(Level inner) {
        inner.characters = characters;
        inner.signedPixels = signedPixels;
        return inner;
    }

    boolean has(int tag) {
        return elements.has(tag);
    }

    /** Whether the element contradicts what is there under its tag; the same again, as some writers leave it, does not. */
    boolean contradicts(Element element) {
        return elements.element(element.tag()).filter(there -> !there.isSame(element)).isPresent();
    }

    void add(Element element) {
        elements.put(element);
        if (element.value() instanceof Element.Text text && Allowance.isCreator(element.tag()) && text.text().length() <= LONGEST_CREATOR) {
            creators.put(element.tag(), text.text().strip());
        } else if (element.tag() == Tag.SpecificCharacterSet && element.value() instanceof Element.Text text) {
            characters = CharacterSet.of(text.text());
        } else if (element.tag() == Tag.PixelRepresentation && element.value() instanceof Element.Binary binary && binary.bytes().length > 0) {
            signedPixels = binary.bytes()[0] == 1;
        }
    }

    void add(DataSet item) {
        items.add(item);
    }

    /** Who has reserved the block of a private element; empty where nobody has. */
    String creator(int tag) {
        return creators.getOrDefault(tag & 0xffff0000 | tag >>> 8 & 0xff, "");
    }

    DataSet dataSet() {
        return elements.build();
    }

    Element element() {
        return new Element(tag, Vr.SQ, new Items(items));
    }
}
