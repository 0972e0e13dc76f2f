// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.hilum.dicom.Element.Binary;
import org.hilum.dicom.Element.Items;
import org.hilum.dicom.Element.Text;

/** Makes a data set. Without a VR that of the dictionary is taken; a tag it doesn't know needs one. */
public final class DataSetBuilder {
    private static final int LONGEST_DECIMAL = 16;

    private final String where;
    private final TreeMap<Integer, Element> elements = new TreeMap<>(Integer::compareUnsigned);

    /** @param where for messages: the file it comes from or goes to */
    public DataSetBuilder(String where) {
        this.where = where;
    }

    /** Replaces what is there under the tag. */
    public DataSetBuilder put(Element element) {
        elements.put(element.tag(), element);
        return this;
    }

    /** Text; of no values, an empty element. */
    public DataSetBuilder put(int tag, Vr vr, String... values) {
        return put(new Element(tag, vr, new Text(String.join("\\", values))));
    }

    /** Text, of a tag in the dictionary. */
    public DataSetBuilder put(int tag, String... values) {
        return put(tag, Tag.vr(tag), values);
    }

    /** Numbers, of a tag in the dictionary: as decimal string (at most 16 characters, so that it is rounded), integer string or binary. */
    public DataSetBuilder put(int tag, double... numbers) {
        return put(tag, Tag.vr(tag), numbers);
    }

    /** Numbers as decimal string, integer string or binary. */
    public DataSetBuilder put(int tag, Vr vr, double... numbers) {
        return switch (vr) {
            case DS -> put(new Element(tag, vr, new Text(Arrays.stream(numbers).mapToObj(DataSetBuilder::decimal).collect(Collectors.joining("\\")))));
            case IS -> put(new Element(tag, vr, new Text(Arrays.stream(numbers).mapToObj(n -> Long.toString(whole(tag, n))).collect(Collectors.joining("\\")))));
            default -> put(tag, vr, binary(tag, vr, numbers));
        };
    }

    /** Bytes as they are; numbers in little-endian order. */
    public DataSetBuilder put(int tag, Vr vr, byte[] littleEndian) {
        return put(new Element(tag, vr, new Binary(littleEndian)));
    }

    /** A sequence. */
    public DataSetBuilder put(int tag, List<DataSet> items) {
        return put(new Element(tag, Vr.SQ, new Items(items)));
    }

    public boolean has(int tag) {
        return elements.containsKey(tag);
    }

    /** What is there so far. */
    public Optional<Element> element(int tag) {
        return Optional.ofNullable(elements.get(tag));
    }

    public DataSetBuilder remove(int tag) {
        elements.remove(tag);
        return this;
    }

    public DataSet build() {
        return new DataSet(where, List.copyOf(elements.values()));
    }

    /** The closest decimal string that the standard's 16 characters can hold. */
    static String decimal(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(number + " is no decimal string");
        }
        String shortest = number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number) : Double.toString(number);
        for (int digits = LONGEST_DECIMAL; shortest.length() > LONGEST_DECIMAL && digits > 0; digits--) {
            shortest = String.format(Locale.ROOT, "%." + digits + "g", number);
            if (shortest.indexOf('e') < 0 && shortest.indexOf('.') > 0) {
                shortest = shortest.replaceAll("\\.?0+$", "");
            }
        }
        return shortest;
    }

    private static long whole(int tag, double number) {
        if (number != (int) number) {
            throw new IllegalArgumentException(Tag.describe(tag) + " can't be " + number);
        }
        return (int) number;
    }

    private static byte[] binary(int tag, Vr vr, double[] numbers) {
        if (!vr.isNumber()) {
            throw new IllegalArgumentException(Tag.describe(tag) + " of VR " + vr + " holds no numbers");
        }
        ByteBuffer out = ByteBuffer.allocate(numbers.length * vr.numberBytes()).order(ByteOrder.LITTLE_ENDIAN);
        for (double number : numbers) {
            switch (vr) {
                case AT -> out.putShort((short) ((long) number >> 16)).putShort((short) (long) number);
                case US, SS -> out.putShort((short) number);
                case UL, SL -> out.putInt((int) (long) number);
                case UV, SV -> out.putLong((long) number);
                case FL -> out.putFloat((float) number);
                default -> out.putDouble(number);
            }
        }
        double[] back = Values.numbers(new Element(tag, vr, new Binary(out.array())), "");
        for (int n = 0; n < numbers.length; n++) {
            if (vr.kind() == Vr.Kind.WHOLE && back[n] != numbers[n]) {
                throw new IllegalArgumentException(Tag.describe(tag) + " of VR " + vr + " can't be " + numbers[n]);
            }
        }
        return out.array();
    }
}
