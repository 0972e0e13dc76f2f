// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

/**
 * A scan of lossless JPEG (Process 14; ISO 10918-1, H.1.2): every sample is the one predicted from its neighbours plus a
 * difference, modulo 65536. The first row, and the first after a restart marker, is predicted from the left alone; the first
 * sample of another row from above.
 */
final class Lossless {
    private final int width;
    private final int predictor;
    private final int transform;
    private final int start;
    private final EntropyBits bits;
    private final Huffman[] tables;
    private final int[][] rows;
    private final int[][] above;

    /**
     * @param predictor 1 to 7
     * @param transform by how many bits samples were shifted down before they were coded (point transform)
     * @param tables the table of each component
     */
    Lossless(int width, int precision, int predictor, int transform, EntropyBits bits, Huffman[] tables) throws DamagedFrame {
        if (predictor < 1 || predictor > 7) {
            throw new DamagedFrame("lossless JPEG with predictor " + predictor + ", which is none");
        }
        if (transform >= precision) {
            throw new DamagedFrame("lossless JPEG of " + precision + " bits with a point transform of " + transform);
        }
        this.width = width;
        this.predictor = predictor;
        this.transform = transform;
        this.bits = bits;
        this.tables = tables;
        start = 1 << precision - transform - 1;
        rows = new int[tables.length][width];
        above = new int[tables.length][width];
    }

    /** Decodes the next row of all components of the scan; {@code first} after the beginning or a restart. */
    void next(boolean first) throws DamagedFrame {
        for (int c = 0; c < rows.length; c++) {
            int[] row = above[c];
            above[c] = rows[c];
            rows[c] = row;
        }
        if (rows.length == 1) {
            row(first);
            return;
        }
        for (int x = 0; x < width; x++) {
            for (int c = 0; c < rows.length; c++) {
                int predicted = x == 0 ? first ? start : above[c][0] : predicted(first ? 1 : predictor, rows[c][x - 1], above[c][x], above[c][x - 1]);
                rows[c][x] = predicted + difference(tables[c]) & 0xffff;
            }
        }
    }

    private void row(boolean first) throws DamagedFrame {
        int[] row = rows[0];
        int[] up = above[0];
        Huffman table = tables[0];
        int by = first ? 1 : predictor;
        int a = (first ? start : up[0]) + difference(table) & 0xffff;
        row[0] = a;
        for (int x = 1; x < width; x++) {
            a = predicted(by, a, up[x], up[x - 1]) + difference(table) & 0xffff;
            row[x] = a;
        }
    }

    /** From the neighbours left, above, and above left. */
    private static int predicted(int predictor, int a, int b, int c) {
        return switch (predictor) {
            case 1 -> a;
            case 2 -> b;
            case 3 -> c;
            case 4 -> a + b - c;
            case 5 -> a + (b - c >> 1);
            case 6 -> b + (a - c >> 1);
            default -> a + b >> 1;
        };
    }

    private int difference(Huffman table) throws DamagedFrame {
        int size = table.next(bits);
        if (size < 16) {
            return Huffman.signed(bits, size);
        }
        if (size > 16) {
            throw new DamagedFrame("a difference has " + size + " bits");
        }
        return 32768;
    }

    /** The samples of the row just decoded, of component {@code c} of the scan, to every {@code step}th place from {@code at} on. */
    void copy(int c, int[] to, int at, int step) {
        int[] row = rows[c];
        for (int x = 0; x < width; x++) {
            to[at + x * step] = row[x] << transform & 0xffff;
        }
    }
}
