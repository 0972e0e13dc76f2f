// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.dcm4che.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.dcm4che3.data.Attributes;
import org.dcm4che3.data.Fragments;
import org.dcm4che3.data.Sequence;
import org.dcm4che3.data.VR;
import org.hilum.dicom.DataSet;
import org.hilum.dicom.DataSetBuilder;
import org.hilum.dicom.Element;
import org.hilum.dicom.Element.Binary;
import org.hilum.dicom.Element.Items;
import org.hilum.dicom.Element.Text;
import org.hilum.dicom.Tag;
import org.hilum.dicom.Vr;

/** Makes Hilum's data sets of dcm4che's: text decoded and numbers understood by dcm4che. */
final class Conversion {
    private final String where;

    Conversion(String where) {
        this.where = where;
    }

    DataSet dataSet(Attributes attributes) throws IOException {
        DataSetBuilder builder = new DataSetBuilder(where);
        for (int tag : attributes.tags()) {
            builder.put(element(attributes, tag));
        }
        return builder.build();
    }

    private Element element(Attributes attributes, int tag) throws IOException {
        VR.Holder holder = new VR.Holder();
        Object value = attributes.getValue(tag, holder);
        Vr vr = Vr.valueOf(holder.vr.name());
        if (vr == Vr.UN && value instanceof byte[] bytes && !attributes.bigEndian()) {
            return unknown(attributes, tag, bytes);
        }
        if (vr == Vr.SQ) {
            return new Element(tag, vr, new Items(value instanceof Sequence sequence ? items(sequence) : List.of()));
        }
        if (vr.isText()) {
            return new Element(tag, vr, new Text(text(attributes, tag)));
        }
        return new Element(tag, vr, new Binary(value instanceof Fragments fragments ? joined(fragments) : littleEndian(attributes, tag, holder.vr)));
    }

    /** dcm4che has no dictionary of makers' own elements here; Hilum knows those that it reads. */
    private static Element unknown(Attributes attributes, int tag, byte[] bytes) {
        String creator = attributes.privateCreatorOf(tag);
        Vr vr = creator == null ? Vr.UN : Tag.privateVr(creator, tag).orElse(Vr.UN);
        return new Element(tag, vr, vr.isText() ? new Text(new String(bytes, StandardCharsets.ISO_8859_1)) : new Binary(bytes));
    }

    private List<DataSet> items(Sequence sequence) throws IOException {
        List<DataSet> items = new ArrayList<>(sequence.size());
        for (Attributes item : sequence) {
            items.add(dataSet(item));
        }
        return items;
    }

    /** The values, parted by backslashes; dcm4che has none for an empty one. */
    private static String text(Attributes attributes, int tag) {
        String[] values = attributes.getStrings(tag);
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < values.length; n++) {
            text.append(n == 0 ? "" : "\\").append(values[n] == null ? "" : values[n]);
        }
        return text.toString();
    }

    private static byte[] littleEndian(Attributes attributes, int tag, VR vr) throws IOException {
        byte[] bytes = attributes.getBytes(tag);
        return attributes.bigEndian() ? vr.toggleEndian(bytes, true) : bytes;
    }

    /** Of an icon: all its fragments. */
    private static byte[] joined(Fragments fragments) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (Object fragment : fragments) {
            if (fragment instanceof byte[] bytes) {
                joined.writeBytes(bytes);
            }
        }
        return joined.toByteArray();
    }
}
