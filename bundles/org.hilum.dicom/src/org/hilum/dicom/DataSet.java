// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.hilum.dicom.Element.Binary;
import org.hilum.dicom.Element.Items;
import org.hilum.dicom.Element.Text;
import org.hilum.spi.Problem;

/**
 * A data set: elements in the order of their tags, of a whole file or of one item of a sequence. An element that is absent
 * and one that is empty are alike to every getter but {@link #has} and {@link #element}. Immutable.
 */
public final class DataSet {
    private final String where;
    private final List<Element> elements;
    private final int[] tags;

    /** Elements sorted by tag, no two alike; see {@link DataSetBuilder}. */
    DataSet(String where, List<Element> elements) {
        this.where = where;
        this.elements = List.copyOf(elements);
        this.tags = elements.stream().mapToInt(e -> e.tag() ^ Integer.MIN_VALUE).toArray();
    }

    /** The file it was read from, for messages. */
    public String where() {
        return where;
    }

    public List<Element> elements() {
        return elements;
    }

    public Optional<Element> element(int tag) {
        // tags are unsigned: with the sign bit turned they sort as ints do
        int at = Arrays.binarySearch(tags, tag ^ Integer.MIN_VALUE);
        return at < 0 ? Optional.empty() : Optional.of(elements.get(at));
    }

    /** Whether the element is there, even if empty. */
    public boolean has(int tag) {
        return element(tag).isPresent();
    }

    /** The first value as text, trimmed as its VR asks for; nothing where that is empty. */
    public Optional<String> text(int tag) {
        return element(tag).flatMap(e -> Values.firstText(e, where)).filter(s -> !s.isEmpty());
    }

    /** All values as text, trimmed; empty ones between others too, because their place may count. */
    public List<String> texts(int tag) {
        return element(tag).map(e -> Values.texts(e, where)).orElse(List.of());
    }

    /** The first number. */
    public OptionalDouble number(int tag) {
        double[] all = numbers(tag);
        return all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(all[0]);
    }

    /**
     * All numbers, of a binary number or of a decimal or integer string; unsigned as unsigned, an AT as its tag.
     *
     * @throws Problem if a value is no number
     */
    public double[] numbers(int tag) {
        return element(tag).map(e -> Values.numbers(e, where)).orElse(new double[0]);
    }

    /** The first number, which must be whole and an int. */
    public OptionalInt whole(int tag) {
        int[] all = wholes(tag);
        return all.length == 0 ? OptionalInt.empty() : OptionalInt.of(all[0]);
    }

    /**
     * All numbers as ints; an AT as the tag's int.
     *
     * @throws Problem if one is not whole, or too large for an int
     */
    public int[] wholes(int tag) {
        return element(tag).map(e -> Values.wholes(e, where)).orElse(new int[0]);
    }

    /** The items of a sequence. */
    public List<DataSet> sequence(int tag) {
        return element(tag).map(e -> e.value() instanceof Items items ? items.items() : Values.none(e, "items", where)).orElse(List.of());
    }

    /** The value's bytes, in little-endian order; not copied. Text has none. */
    public byte[] bytes(int tag) {
        return element(tag).map(e -> switch (e.value()) {
            case Binary binary -> binary.bytes();
            case Text text -> Values.<byte[]>none(e, "bytes", where);
            case Items items -> Values.<byte[]>none(e, "bytes", where);
        }).orElse(new byte[0]);
    }

    /**
     * Where a private element lies: the block that the creator has reserved in this data set (PS3.5, 7.8.1).
     *
     * @param group odd
     * @param element its last two hexadecimal digits
     */
    public OptionalInt privateTag(int group, String creator, int element) {
        for (int block = 0x10; block <= 0xff; block++) {
            int reserving = group << 16 | block;
            if (text(reserving).filter(creator::equals).isPresent()) {
                return OptionalInt.of(group << 16 | block << 8 | element & 0xff);
            }
        }
        return OptionalInt.empty();
    }

    /** For the caller to throw: what it needs isn't there, or is empty. */
    public Problem missing(int tag) {
        return new Problem("it has no " + Tag.describe(tag), where, "export the series again from its archive, with all attributes");
    }

    /**
     * For the caller to throw: a value that can't be used.
     *
     * @param what goes on after the element's name: {@code is 0}. Never with a value that may tell who the patient is
     */
    public Problem wrong(int tag, String what) {
        return new Problem(Tag.describe(tag) + " " + what, where, "export the series again from its archive");
    }

    /** The same elements and those given, which replace others of the same tag. */
    public DataSetBuilder toBuilder() {
        DataSetBuilder builder = new DataSetBuilder(where);
        elements.forEach(builder::put);
        return builder;
    }
}
