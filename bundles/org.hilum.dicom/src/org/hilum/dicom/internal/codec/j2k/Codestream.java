// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.internal.codec.DamagedFrame;

/**
 * The codestream as it is divided (A.2): a main header, then tile-parts, each with a header of its own and packets.
 *
 * @param tiles all of them, in their order
 */
record Codestream(ImageSize size, List<Tile> tiles) {
    private static final int SOC = 0xff4f;
    private static final int SIZ = 0xff51;
    private static final int SOT = 0xff90;
    private static final int SOD = 0xff93;
    private static final int EOC = 0xffd9;
    /** Bytes of SOT with its marker, and of SOD. */
    private static final int LEAST_PART = 14;

    /**
     * @param header what holds for this tile
     * @param packets of all its parts, one after the other
     */
    record Tile(int index, Header header, byte[] packets) {
    }

    static Codestream read(byte[] data, PixelFormat format) throws DamagedFrame {
        return new Reading(data, format).read();
    }

    private static final class Reading {
        private final byte[] data;
        private final PixelFormat format;
        private Bytes in;
        private ImageSize size;
        private Header main;
        private Header[] headers;
        private List<List<Bytes>> parts;

        Reading(byte[] data, PixelFormat format) {
            this.data = data;
            this.format = format;
        }

        Codestream read() throws DamagedFrame {
            in = Boxes.codestream(data);
            if (in.left() < 4 || in.u16() != SOC || in.u16() != SIZ) {
                throw new DamagedFrame("the frame does not begin with the JPEG 2000 markers SOC and SIZ");
            }
            size = ImageSize.read(segment(), format);
            main = Header.main(size.components());
            int marker = segments(main, SOT);
            headers = new Header[size.tiles()];
            parts = new ArrayList<>();
            for (int t = 0; t < headers.length; t++) {
                parts.add(new ArrayList<>());
            }
            while (marker == SOT) {
                part();
                // some writers forget the mark of the end, which no tile lacks
                marker = in.left() < 2 ? EOC : in.u16();
            }
            if (marker != EOC) {
                throw new DamagedFrame("a tile-part is followed by %04X, and not by another or the end".formatted(marker));
            }
            List<Tile> tiles = new ArrayList<>();
            for (int t = 0; t < headers.length; t++) {
                if (headers[t] == null) {
                    throw new DamagedFrame("tile " + (t + 1) + " of " + headers.length + " is missing");
                }
                tiles.add(new Tile(t, headers[t], joined(parts.get(t))));
            }
            return new Codestream(size, tiles);
        }

        private Bytes segment() throws DamagedFrame {
            return in.part(in.u16() - 2);
        }

        /** Marker segments up to the marker {@code last}. */
        private int segments(Header header, int last) throws DamagedFrame {
            int marker = in.u16();
            while (marker != last) {
                if (marker < 0xff4f || marker == SOC || marker == SOT || marker == SOD || marker == EOC) {
                    throw new DamagedFrame("a header holds %04X, which is no marker segment".formatted(marker));
                }
                header.read(marker, segment());
                marker = in.u16();
            }
            return marker;
        }

        private void part() throws DamagedFrame {
            int start = in.at() - 2;
            Bytes about = segment();
            int tile = about.u16();
            int length = about.u32();
            int number = about.u8();
            if (tile >= headers.length) {
                throw new DamagedFrame("it holds tile " + (tile + 1) + " of " + headers.length);
            }
            if (number != parts.get(tile).size()) {
                throw new DamagedFrame("part " + (number + 1) + " of tile " + (tile + 1) + " comes after " + parts.get(tile).size() + " parts");
            }
            if (headers[tile] == null) {
                headers[tile] = main.tile();
            }
            if (length != 0 && length < LEAST_PART) {
                throw new DamagedFrame("a tile-part has length " + length);
            }
            segments(headers[tile], SOD);
            int end = length == 0 ? lastEnd() : start + length;
            parts.get(tile).add(in.part(end - in.at()));
        }

        /** Where the last tile-part ends that leaves its length open: before the mark of the end, or at the end of the data. */
        private int lastEnd() {
            int end = in.at() + in.left();
            for (int at = end - 2; at >= in.at(); at--) {
                if ((data[at] & 0xff) == EOC >> 8 && (data[at + 1] & 0xff) == (EOC & 0xff)) {
                    return at;
                }
                if (data[at + 1] != 0) {
                    return end;
                }
            }
            return end;
        }

        private byte[] joined(List<Bytes> all) {
            int length = all.stream().mapToInt(Bytes::left).sum();
            byte[] packets = new byte[length];
            int to = 0;
            for (Bytes part : all) {
                System.arraycopy(data, part.at(), packets, to, part.left());
                to += part.left();
            }
            return packets;
        }
    }
}
