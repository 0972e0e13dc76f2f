// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.hilum.spi.Problem;

/** Reads text files that people made. */
public final class Utf8 {
    private Utf8() {
    }

    /**
     * The whole file as it is, a byte order mark and all line breaks among it.
     *
     * @param largest in bytes
     * @param cure what to do about a larger file
     * @throws Problem where it cannot be read, is too large, or is no UTF-8
     */
    public static String read(Path file, long largest, String cure) {
        try {
            long size = Files.size(file);
            if (size > largest) {
                throw new Problem("the file is too large: " + size + " bytes, more than " + largest, file.toString(), cure);
            }
            return decode(Files.readAllBytes(file), file);
        } catch (IOException e) {
            String what = Files.isDirectory(file) ? "this is a folder, not a file" : Files.exists(file) ? "the file cannot be read" : "there is no such file";
            throw new Problem(what, file.toString(), "check the path" + (Files.exists(file) ? " and who may read it" : ""), e);
        }
    }

    private static String decode(byte[] bytes, Path file) throws CharacterCodingException {
        if (bytes.length > 1 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff)) {
            throw new Problem("the file is written in UTF-16", file.toString(), "save it as UTF-8 (in Excel: CSV UTF-8)");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(in, out, true);
        if (end.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new Problem("line " + line + " is not written in UTF-8", file.toString(), "save the file as UTF-8 (in Excel: CSV UTF-8)");
        }
        decoder.flush(out);
        return out.flip().toString();
    }
}
