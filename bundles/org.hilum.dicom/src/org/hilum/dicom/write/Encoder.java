// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Element;
import org.hilum.dicom.Element.Binary;
import org.hilum.dicom.Element.Items;
import org.hilum.dicom.Element.Text;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;

/** A data set's bytes, explicit VR little endian. */
final class Encoder {
    private static final int ITEM = 0xfffee000;
    private static final int LONGEST_SHORT = 0xfffe;
    private static final String UTF_8 = "ISO_IR 192";

    private Encoder() {
    }

    /** Names UTF-8 as the character set if there is a character beyond ASCII. */
    static DataSet withCharacterSet(DataSet dataSet) {
        DataSetBuilder named = dataSet.toBuilder().remove(Tag.SpecificCharacterSet);
        if (!isAscii(dataSet)) {
            named.put(Tag.SpecificCharacterSet, UTF_8);
        }
        return named.build();
    }

    private static boolean isAscii(DataSet dataSet) {
        return dataSet.elements().stream().allMatch(e -> switch (e.value()) {
            case Text text -> text.text().chars().allMatch(c -> c < 0x80);
            case Binary binary -> true;
            case Items items -> items.items().stream().allMatch(Encoder::isAscii);
        });
    }

    static byte[] encode(DataSet dataSet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(dataSet, out);
        return out.toByteArray();
    }

    /** Writes element by element, so that of pixels no second copy is made. */
    static void write(DataSet dataSet, OutputStream out) throws IOException {
        for (Element element : dataSet.elements()) {
            byte[] value = switch (element.value()) {
                case Text text -> padded(text.text().getBytes(StandardCharsets.UTF_8), element.vr() == Vr.UI ? 0 : ' ');
                case Binary binary -> padded(binary.bytes(), 0);
                case Items items -> items(items);
            };
            out.write(head(element, value.length));
            out.write(value);
        }
    }

    private static byte[] items(Items items) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (DataSet item : items.items()) {
            byte[] value = encode(item.toBuilder().remove(Tag.SpecificCharacterSet).build());
            out.writeBytes(tag(ITEM).putInt(value.length).array());
            out.writeBytes(value);
        }
        return out.toByteArray();
    }

    private static byte[] head(Element element, int length) {
        // what is too long for its VR's short length is written as unknown (PS3.5, 6.2.2)
        Vr vr = element.vr().hasLongLength() || length <= LONGEST_SHORT ? element.vr() : Vr.UN;
        ByteBuffer out = tag(element.tag(), vr.hasLongLength() ? 12 : 8);
        out.put(vr.name().getBytes(StandardCharsets.US_ASCII));
        if (vr.hasLongLength()) {
            out.putShort((short) 0).putInt(length);
        } else {
            out.putShort((short) length);
        }
        return out.array();
    }

    private static ByteBuffer tag(int tag) {
        return tag(tag, 8);
    }

    private static ByteBuffer tag(int tag, int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort((short) (tag >>> 16)).putShort((short) tag);
    }

    private static byte[] padded(byte[] value, int padding) {
        if (value.length % 2 == 0) {
            return value;
        }
        byte[] even = Arrays.copyOf(value, value.length + 1);
        even[value.length] = (byte) padding;
        return even;
    }
}
