// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A data set written byte by byte, as tests want it: also wrong ones. */
final class RawDicom {
    static final int UNDEFINED = -1;

    private final boolean explicit;
    private final ByteOrder order;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RawDicom(boolean explicit, ByteOrder order) {
        this.explicit = explicit;
        this.order = order;
    }

    static RawDicom explicit() {
        return new RawDicom(true, ByteOrder.LITTLE_ENDIAN);
    }

    static RawDicom implicit() {
        return new RawDicom(false, ByteOrder.LITTLE_ENDIAN);
    }

    static RawDicom bigEndian() {
        return new RawDicom(true, ByteOrder.BIG_ENDIAN);
    }

    /** An empty one in the same encoding, for an item. */
    RawDicom like() {
        return new RawDicom(explicit, order);
    }

    /** What stands before a value; {@code vr} is used where encodings are explicit. */
    RawDicom head(int tag, String vr, int length) {
        tag(tag);
        if (!explicit) {
            return number(length, 4);
        }
        bytes(vr.getBytes(StandardCharsets.US_ASCII));
        return Vr.of(vr).map(Vr::hasLongLength).orElse(true) ? number(0, 2).number(length, 4) : number(length, 2);
    }

    RawDicom bytes(int tag, String vr, byte... value) {
        return head(tag, vr, value.length).bytes(value);
    }

    /** Text with the padding it needs. */
    RawDicom text(int tag, String vr, String value) {
        return text(tag, vr, value, StandardCharsets.US_ASCII);
    }

    RawDicom text(int tag, String vr, String value, Charset charset) {
        byte[] bytes = value.getBytes(charset);
        head(tag, vr, bytes.length + bytes.length % 2).bytes(bytes);
        return bytes.length % 2 == 0 ? this : bytes((byte) (vr.equals("UI") ? 0 : ' '));
    }

    RawDicom us(int tag, int... values) {
        return numbers(tag, "US", 2, values);
    }

    RawDicom numbers(int tag, String vr, int size, int... values) {
        head(tag, vr, size * values.length);
        for (int value : values) {
            number(value, size);
        }
        return this;
    }

    /** A sequence whose length and whose items' lengths are told. */
    RawDicom sequence(int tag, RawDicom... items) {
        RawDicom all = like();
        for (RawDicom item : items) {
            all.tag(0xfffee000).number(item.toBytes().length, 4).bytes(item.toBytes());
        }
        return bytes(tag, "SQ", all.toBytes());
    }

    /** A sequence that ends, as its items do, at a delimiter. */
    RawDicom openSequence(int tag, String vr, RawDicom... items) {
        head(tag, vr, UNDEFINED);
        for (RawDicom item : items) {
            tag(0xfffee000).number(UNDEFINED, 4).bytes(item.toBytes()).tag(0xfffee00d).number(0, 4);
        }
        return tag(0xfffee0dd).number(0, 4);
    }

    /** Sequences without lengths, so many one in the other. */
    RawDicom nested(int tag, int depth) {
        for (int d = 0; d < depth; d++) {
            head(tag, "SQ", UNDEFINED).tag(0xfffee000).number(UNDEFINED, 4);
        }
        for (int d = 0; d < depth; d++) {
            tag(0xfffee00d).number(0, 4).tag(0xfffee0dd).number(0, 4);
        }
        return this;
    }

    /** Encapsulated pixel data: the first fragment is the offset table. */
    RawDicom fragments(byte[]... fragments) {
        head(Tag.PixelData, "OB", UNDEFINED);
        for (byte[] fragment : fragments) {
            tag(0xfffee000).number(fragment.length, 4).bytes(fragment);
        }
        return tag(0xfffee0dd).number(0, 4);
    }

    RawDicom tag(int tag) {
        return number(tag >>> 16, 2).number(tag, 2);
    }

    RawDicom number(int value, int size) {
        ByteBuffer buffer = ByteBuffer.allocate(4).order(order).putInt(value);
        out.write(buffer.array(), order == ByteOrder.BIG_ENDIAN ? 4 - size : 0, size);
        return this;
    }

    RawDicom bytes(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    /** Part 10: preamble, meta information, and the data set. */
    byte[] file(String transferSyntax) {
        return part10(transferSyntax, toBytes());
    }

    byte[] deflatedFile() {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream to = new DeflaterOutputStream(deflated, new Deflater(6, true))) {
            to.write(toBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return part10("1.2.840.10008.1.2.1.99", deflated.toByteArray());
    }

    static byte[] meta(String transferSyntax) {
        byte[] rest = explicit().text(Tag.TransferSyntaxUID, "UI", transferSyntax).toBytes();
        return explicit().numbers(Tag.FileMetaInformationGroupLength, "UL", 4, rest.length).bytes(rest).toBytes();
    }

    private static byte[] part10(String transferSyntax, byte[] dataSet) {
        return explicit().bytes(new byte[128]).bytes("DICM".getBytes(StandardCharsets.US_ASCII)).bytes(meta(transferSyntax)).bytes(dataSet).toBytes();
    }

    static Path save(Path folder, byte[] bytes) {
        try {
            return Files.write(folder.resolve("file.dcm"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
