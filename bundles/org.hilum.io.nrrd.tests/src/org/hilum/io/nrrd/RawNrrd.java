// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** An NRRD file made line by line from the format's definition; there is no writer to compare with. */
final class RawNrrd {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private String magic = "NRRD0004";
    private String end = "\n";
    private byte[] data = new byte[0];

    /** 3 x 2 x 2 voxels of 2 x 3 x 4 mm along the LPS axes, the first at (10, 20, 30); 16-bit integers −5 to 6, little endian. */
    static RawNrrd int16() {
        RawNrrd n = new RawNrrd().with("type", "short").with("dimension", "3").with("space", "left-posterior-superior").with("sizes", "3 2 2")
                .with("space directions", "(2,0,0) (0,3,0) (0,0,4)").with("kinds", "domain domain domain").with("endian", "little").with("encoding", "raw")
                .with("space origin", "(10,20,30)");
        ByteBuffer voxels = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        for (int v = 0; v < 12; v++) {
            voxels.putShort((short) (v - 5));
        }
        return n.data(voxels.array());
    }

    /** The same grid with a byte a voxel. */
    static RawNrrd labels(int... labels) {
        return int16().with("type", "unsigned char").without("endian").data(bytes(labels));
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int v = 0; v < values.length; v++) {
            bytes[v] = (byte) values[v];
        }
        return bytes;
    }

    RawNrrd with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    RawNrrd without(String field) {
        fields.remove(field);
        return this;
    }

    /** Its fields, to be changed. */
    Map<String, String> fields() {
        return fields;
    }

    /** The lines behind all fields, to be changed. */
    List<String> lines() {
        return lines;
    }

    /** A line as it is, behind all fields. */
    RawNrrd line(String line) {
        lines.add(line);
        return this;
    }

    RawNrrd magic(String word) {
        magic = word;
        return this;
    }

    RawNrrd lineEnd(String text) {
        end = text;
        return this;
    }

    RawNrrd data(byte[] bytes) {
        data = bytes;
        return this;
    }

    RawNrrd text(String numbers) {
        return with("encoding", "ascii").data(numbers.getBytes(StandardCharsets.US_ASCII));
    }

    RawNrrd gzip() {
        return with("encoding", "gzip").data(gzip(data));
    }

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(to)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toByteArray();
    }

    byte[] data() {
        return data.clone();
    }

    private String header() {
        StringBuilder text = new StringBuilder(magic + end + "# made by a test" + end);
        fields.forEach((field, value) -> text.append(field).append(": ").append(value).append(end));
        lines.forEach(line -> text.append(line).append(end));
        return text.toString();
    }

    byte[] toArray() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((header() + end).getBytes(StandardCharsets.UTF_8));
        all.writeBytes(data);
        return all.toByteArray();
    }

    Path save(Path folder) throws IOException {
        return Files.write(folder.resolve("raw.nrrd"), toArray());
    }

    /** The header alone, which says where the voxels are. */
    Path saveHeader(Path folder, String dataFile) throws IOException {
        fields.remove("data file");
        return Files.writeString(folder.resolve("raw.nhdr"), header() + "data file: " + dataFile + end);
    }
}
