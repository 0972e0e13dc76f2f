// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.IOException;

/** Goes forward through a source, reading it piece by piece. Whoever asks for bytes has made sure that they are there. */
final class Cursor {
    /** Most headers are smaller, and so are read at once. */
    private static final int WINDOW = 1 << 16;

    private final Source source;
    private final int windowBytes;
    private byte[] window = new byte[0];
    private long windowAt;
    private long at;

    Cursor(Source source, long at) {
        this(source, at, WINDOW);
    }

    /** @param windowBytes how much is read at once, at least as much as is asked for by one peek */
    Cursor(Source source, long at, int windowBytes) {
        this.source = source;
        this.windowBytes = windowBytes;
        this.at = at;
    }

    Source source() {
        return source;
    }

    long at() {
        return at;
    }

    long remaining() {
        return source.size() - at;
    }

    void skip(long count) {
        at += count;
    }

    /** The byte so far ahead, 0 to 255. */
    int peek(int ahead) throws IOException {
        int i = need(ahead, 1);
        return window[i] & 0xff;
    }

    int peek16(int ahead, boolean bigEndian) throws IOException {
        int i = need(ahead, 2);
        int first = window[i] & 0xff;
        int second = window[i + 1] & 0xff;
        return bigEndian ? first << 8 | second : second << 8 | first;
    }

    /** Group and element are two numbers, each in the byte order. */
    int peekTag(boolean bigEndian) throws IOException {
        return peek16(0, bigEndian) << 16 | peek16(2, bigEndian);
    }

    /** An unsigned number. */
    long peek32(int ahead, boolean bigEndian) throws IOException {
        long first = peek16(ahead, bigEndian);
        long second = peek16(ahead + 2, bigEndian);
        return bigEndian ? first << 16 | second : second << 16 | first;
    }

    byte[] take(int count) throws IOException {
        byte[] bytes = new byte[count];
        int here = (int) Math.min(count, Math.max(0, windowAt + window.length - at));
        if (here > 0) {
            System.arraycopy(window, (int) (at - windowAt), bytes, 0, here);
        }
        source.read(at + here, bytes, here, count - here);
        at += count;
        return bytes;
    }

    /** Where in the window the byte so far ahead is, with {@code count} after it. */
    private int need(int ahead, int count) throws IOException {
        long from = at + ahead;
        if (from < windowAt || from + count > windowAt + window.length) {
            int length = (int) Math.min(windowBytes, source.size() - at);
            if (window.length != length) {
                window = new byte[length];
            }
            source.read(at, window, 0, length);
            windowAt = at;
        }
        return (int) (from - windowAt);
    }
}
