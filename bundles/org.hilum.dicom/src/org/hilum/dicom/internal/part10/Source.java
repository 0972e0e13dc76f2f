// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.part10;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Bytes that can be read anywhere, by several threads at the same time. */
public sealed interface Source extends Closeable {
    long size();

    /** Fills {@code to} from the byte {@code at} on. */
    void read(long at, byte[] to, int from, int count) throws IOException;

    @Override
    void close() throws IOException;

    /** A file, read where it is asked for. */
    record OfFile(FileChannel channel, long size) implements Source {
        public static OfFile open(Path path) throws IOException {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                return new OfFile(channel, channel.size());
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        }

        @Override
        public void read(long at, byte[] to, int from, int count) throws IOException {
            ByteBuffer into = ByteBuffer.wrap(to, from, count);
            for (long position = at; into.hasRemaining();) {
                int got = channel.read(into, position);
                if (got < 0) {
                    throw new EOFException("the file has become shorter");
                }
                position += got;
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Bytes in memory: what was deflated. In pieces of one length, so that no array grows by being copied. */
    record OfPieces(List<byte[]> pieces, int pieceBytes, long size) implements Source {
        @Override
        public void read(long at, byte[] to, int from, int count) {
            for (int done = 0; done < count;) {
                int inPiece = (int) ((at + done) % pieceBytes);
                int now = Math.min(count - done, pieceBytes - inPiece);
                System.arraycopy(pieces.get((int) ((at + done) / pieceBytes)), inPiece, to, from + done, now);
                done += now;
            }
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
