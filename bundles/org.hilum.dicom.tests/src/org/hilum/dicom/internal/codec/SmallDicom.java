// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.hilum.dicom.PixelFormat;

/**
 * As much of DICOM files, explicit little endian, as the tests of codecs need to talk to other tools: independent of what
 * Hilum reads files with.
 */
record SmallDicom(Map<Integer, byte[]> elements, byte[] frame) {
    private static final int PIXELS = 0x7fe00010;

    /** A secondary capture image of {@code pattern}, not compressed. */
    static Path write(Path file, Pattern pattern) throws IOException {
        return write(file, pattern, 1);
    }

    /** The same, {@code pattern} being that of {@code frames} frames one below the other. */
    static Path write(Path file, Pattern pattern, int frames) throws IOException {
        ByteArrayOutputStream meta = new ByteArrayOutputStream();
        element(meta, 0x00020001, "OB", new byte[] {0, 1});
        element(meta, 0x00020002, "UI", uid("1.2.840.10008.5.1.4.1.1.7"));
        element(meta, 0x00020003, "UI", uid("1.2.3.4.5"));
        element(meta, 0x00020010, "UI", uid("1.2.840.10008.1.2.1"));
        element(meta, 0x00020012, "UI", uid("1.2.3.4"));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(new byte[128]);
        all.write("DICM".getBytes(US_ASCII));
        element(all, 0x00020000, "UL", ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(meta.size()).array());
        meta.writeTo(all);
        element(all, 0x00080016, "UI", uid("1.2.840.10008.5.1.4.1.1.7"));
        element(all, 0x00080018, "UI", uid("1.2.3.4.5"));
        element(all, 0x00080060, "CS", "OT".getBytes(US_ASCII));
        element(all, 0x0020000d, "UI", uid("1.2.3.4.6"));
        element(all, 0x0020000e, "UI", uid("1.2.3.4.7"));
        element(all, 0x00280002, "US", u16(pattern.samples()));
        element(all, 0x00280004, "CS", (pattern.samples() == 1 ? "MONOCHROME2 " : "RGB ").getBytes(US_ASCII));
        if (pattern.samples() > 1) {
            element(all, 0x00280006, "US", u16(0));
        }
        if (frames > 1) {
            element(all, 0x00280008, "IS", "%-2d".formatted(frames).getBytes(US_ASCII));
        }
        element(all, 0x00280010, "US", u16(pattern.rows() / frames));
        element(all, 0x00280011, "US", u16(pattern.columns()));
        element(all, 0x00280100, "US", u16(pattern.bitsAllocated()));
        element(all, 0x00280101, "US", u16(pattern.bitsStored()));
        element(all, 0x00280102, "US", u16(pattern.bitsStored() - 1));
        element(all, 0x00280103, "US", u16(pattern.signed() ? 1 : 0));
        element(all, PIXELS, pattern.bitsAllocated() == 8 ? "OB" : "OW", pattern.cells());
        return Files.write(file, all.toByteArray());
    }

    private static byte[] uid(String uid) {
        return (uid.length() % 2 == 0 ? uid : uid + "\0").getBytes(US_ASCII);
    }

    private static byte[] u16(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8)};
    }

    private static void element(ByteArrayOutputStream out, int tag, String vr, byte[] value) {
        boolean large = vr.startsWith("O");
        ByteBuffer head = ByteBuffer.allocate(large ? 12 : 8).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) (tag >>> 16)).putShort((short) tag).put(vr.getBytes(US_ASCII));
        if (large) {
            head.putShort((short) 0).putInt(value.length);
        } else {
            head.putShort((short) value.length);
        }
        out.writeBytes(head.array());
        out.writeBytes(value);
    }

    /** Reads the top level of a file of one frame; fragments are joined. */
    static SmallDicom read(Path file) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        in.position(132);
        Map<Integer, byte[]> elements = new HashMap<>();
        read(in, elements);
        byte[] frame = elements.remove(PIXELS);
        if (frame == null) {
            throw new IOException(file + " has no pixels");
        }
        return new SmallDicom(elements, frame);
    }

    /** Elements up to the end, or to the delimiter of an item. */
    private static void read(ByteBuffer in, Map<Integer, byte[]> elements) {
        while (in.hasRemaining()) {
            int tag = tag(in);
            if (tag == 0xfffee00d) {
                in.getInt();
                return;
            }
            String vr = "" + (char) in.get() + (char) in.get();
            int length;
            if ("OB OW UN SQ UT OF OD OL UC UR".contains(vr)) {
                in.getShort();
                length = in.getInt();
            } else {
                length = Short.toUnsignedInt(in.getShort());
            }
            elements.put(tag, length != -1 ? bytes(in, length) : joined(in));
        }
    }

    /** The items up to the delimiter, one after the other, without the first, which in pixel data lists offsets. */
    private static byte[] joined(ByteBuffer in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        boolean offsets = true;
        while (tag(in) == 0xfffee000) {
            int length = in.getInt();
            if (length == -1) {
                read(in, new HashMap<>());
                continue;
            }
            byte[] item = bytes(in, length);
            if (!offsets) {
                all.writeBytes(item);
            }
            offsets = false;
        }
        in.getInt();
        return all.toByteArray();
    }

    private static int tag(ByteBuffer in) {
        return Short.toUnsignedInt(in.getShort()) << 16 | Short.toUnsignedInt(in.getShort());
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] value = new byte[length];
        in.get(value);
        return value;
    }

    private int number(int tag) {
        return (elements.get(tag)[0] & 0xff) | (elements.get(tag)[1] & 0xff) << 8;
    }

    String text(int tag) {
        return new String(elements.get(tag), US_ASCII).replace('\0', ' ').strip();
    }

    String transferSyntax() {
        return text(0x00020010);
    }

    PixelFormat format() {
        return new PixelFormat(number(0x00280010), number(0x00280011), 1, number(0x00280002), false, text(0x00280004), number(0x00280100), number(0x00280101),
                number(0x00280102), number(0x00280103) == 1);
    }

    /** Stored values of pixel data that aren't compressed. */
    int[] nativeValues() {
        return Arrays.stream(cells()).map(format()::stored).toArray();
    }

    /** The same cells whole, as numbers without sign. */
    int[] cells() {
        PixelFormat format = format();
        int[] cells = new int[format.frameValues()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = format.bitsAllocated() == 8 ? frame[i] & 0xff : frame[2 * i] & 0xff | (frame[2 * i + 1] & 0xff) << 8;
        }
        return cells;
    }
}
