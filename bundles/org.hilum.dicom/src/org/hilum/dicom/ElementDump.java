// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.hilum.dicom.Element.Binary;
import org.hilum.dicom.Element.Items;
import org.hilum.dicom.Element.Text;

/**
 * A data set as lines that can be compared with what another toolkit reads: path, value representation, length and a digest
 * of the value. The value itself doesn't show, so that dumps may be kept in logs.
 *
 * <pre>
 * (0028,0030) DS 11 4d1c6c0f2b9a7e51
 * (3006,0020)[2](3006,0026) LO 5 a948904f2f0f479b
 * </pre>
 *
 * Of text the digest is that of its trimmed values in UTF-8, parted by backslashes; of all else that of its bytes in little-endian order.
 */
public final class ElementDump {
    private static final int DIGEST_BYTES = 8;

    private ElementDump() {
    }

    /** A line for each element, also inside of sequences, in order. */
    public static List<String> lines(DataSet dataSet) {
        List<String> lines = new ArrayList<>();
        add(dataSet, "", lines);
        return lines;
    }

    private static void add(DataSet dataSet, String path, List<String> lines) {
        for (Element element : dataSet.elements()) {
            String here = path + Tag.numbers(element.tag());
            switch (element.value()) {
                case Text text -> lines.add(line(here, element.vr(), String.join("\\", Values.texts(element, dataSet.where())).getBytes(StandardCharsets.UTF_8)));
                case Binary binary -> lines.add(line(here, element.vr(), binary.bytes()));
                case Items items -> {
                    lines.add(here + " SQ " + items.items().size());
                    for (int n = 0; n < items.items().size(); n++) {
                        add(items.items().get(n), here + "[" + (n + 1) + "]", lines);
                    }
                }
            }
        }
    }

    private static String line(String path, Vr vr, byte[] value) {
        return path + " " + vr + " " + value.length + (value.length == 0 ? "" : " " + digest(value));
    }

    private static String digest(byte[] value) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
