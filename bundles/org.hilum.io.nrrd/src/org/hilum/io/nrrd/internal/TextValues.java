// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nrrd.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import org.hilum.image.file.VoxelType;
import org.hilum.spi.Problem;

/** Values written as decimal numbers, between blanks, commas or line ends. */
final class TextValues extends Values {
    private static final int CHUNK = 1 << 14;
    /** C writes the largest double with 317 characters. */
    private static final int LONGEST = 400;

    private static final String CORRECT = "correct the value, or the header's encoding";

    private final VoxelType type;
    private final String where;

    TextValues(Parts parts, Header header, String where) {
        super(parts);
        this.type = header.type();
        this.where = where;
    }

    @Override
    void read(InputStream in, float[] to, int at, int n) throws IOException {
        for (int v = at; v < at + n; v++) {
            to[v] = (float) number(next(in));
        }
    }

    @Override
    void skip(InputStream in, long n) throws IOException {
        for (long v = 0; v < n; v++) {
            next(in);
        }
    }

    @Override
    boolean ends(InputStream in) throws IOException {
        return token(in).isEmpty();
    }

    @Override
    int chunk() {
        return CHUNK;
    }

    private String next(InputStream in) throws IOException {
        String token = token(in);
        if (token.isEmpty()) {
            throw new EOFException();
        }
        if (token.length() > LONGEST) {
            throw new Problem("one of its values is no number: it has more than " + LONGEST + " characters", where, CORRECT);
        }
        return token;
    }

    private static String token(InputStream in) throws IOException {
        int b = in.read();
        while (isBetween(b)) {
            b = in.read();
        }
        StringBuilder token = new StringBuilder();
        while (b >= 0 && !isBetween(b) && token.length() <= LONGEST) {
            token.append((char) b);
            b = in.read();
        }
        return token.toString();
    }

    private static boolean isBetween(int b) {
        return b == ' ' || b == ',' || b >= '\t' && b <= '\r';
    }

    private double number(String token) {
        double value = switch (token.toLowerCase(Locale.ROOT)) {
            case "nan", "-nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> parsed(token);
        };
        if (!type.isFloating() && !fits(value)) {
            throw new Problem("one of its values is " + token + ", which its type " + type.name().toLowerCase(Locale.ROOT) + " cannot hold", where, "correct the type or the value");
        }
        return value;
    }

    private double parsed(String token) {
        try {
            return Double.parseDouble(token);
        } catch (NumberFormatException e) {
            throw new Problem("one of its values is no number: " + token, where, CORRECT, e);
        }
    }

    private boolean fits(double value) {
        int bits = 8 * type.bytes();
        boolean signed = type.name().startsWith("INT");
        double least = signed ? -Math.scalb(1.0, bits - 1) : 0;
        double beyond = Math.scalb(1.0, signed ? bits - 1 : bits);
        // the largest 64-bit numbers round up to the bound
        return value == Math.rint(value) && value >= least && (value < beyond || bits == 64 && value == beyond);
    }
}
