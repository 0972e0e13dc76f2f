// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

/** The tables that a JPEG stream has defined so far (ISO 10918-1, B.2.4): Huffman, quantisation, and the interval of restart markers. */
final class JpegTables {
    private static final int DHT = 0xc4;
    private static final int DQT = 0xdb;

    private final Huffman[] dc = new Huffman[4];
    private final Huffman[] ac = new Huffman[4];
    private final int[][] quantisation = new int[4][];
    private int interval;

    /** Takes in what the segment of {@code marker} defines; false if it is none of these. */
    boolean read(int marker, Markers markers) throws DamagedFrame {
        switch (marker) {
            case DHT -> {
                while (markers.left() > 0) {
                    int which = markers.u8();
                    if (which >> 4 > 1 || (which & 15) > 3) {
                        throw new DamagedFrame("a Huffman table has the number %02X".formatted(which));
                    }
                    (which >> 4 == 0 ? dc : ac)[which & 15] = Huffman.read(markers);
                }
            }
            case DQT -> {
                while (markers.left() > 0) {
                    int which = markers.u8();
                    if (which >> 4 > 1 || (which & 15) > 3) {
                        throw new DamagedFrame("a quantisation table has the number %02X".formatted(which));
                    }
                    int[] steps = new int[64];
                    for (int k = 0; k < 64; k++) {
                        steps[k] = which >> 4 == 0 ? markers.u8() : markers.u16();
                    }
                    quantisation[which & 15] = steps;
                }
            }
            case Markers.DRI -> interval = markers.u16();
            default -> {
                return false;
            }
        }
        return true;
    }

    Huffman dc(int number) throws DamagedFrame {
        return present(dc, number, "Huffman table (DC)");
    }

    Huffman ac(int number) throws DamagedFrame {
        return present(ac, number, "Huffman table (AC)");
    }

    /** Steps in the order in which coefficients are coded. */
    int[] quantisation(int number) throws DamagedFrame {
        return present(quantisation, number, "quantisation table");
    }

    private static <T> T present(T[] tables, int number, String what) throws DamagedFrame {
        if (number > 3 || tables[number] == null) {
            throw new DamagedFrame("the stream has no " + what + " " + number);
        }
        return tables[number];
    }

    /** Groups of samples or blocks between restart markers, 0 without. */
    int interval() {
        return interval;
    }
}
