// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes of a NIfTI header field by field: numbers that are wrong, though they are numbers. */
final class NiftiMutation {
    private static final long[] WHOLES = {0, 1, 2, 3, 4, 5, 7, 8, 9, 16, 64, 256, 348, 352, 540, 1024, 30_000, Short.MAX_VALUE, -1, -2, Short.MIN_VALUE, Integer.MAX_VALUE, 1L << 32, Long.MAX_VALUE};
    private static final double[] REALS = {0, -0.0, 1, -1, 0.5, 2, 1e-30, 1e-7, 1e7, 1e30, -1e30, 3e38, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};

    /** A field of the header. @param bytes of its number, a negative count for one with a fraction */
    private record Field(int at, int bytes) {
    }

    private static final List<Field> FIRST = first();
    private static final List<Field> SECOND = second();

    private final byte[] file;
    private final boolean second;
    private final Random random;
    private final StringBuilder how = new StringBuilder();

    NiftiMutation(byte[] file, boolean second, Random random) {
        this.file = file;
        this.second = second;
        this.random = random;
    }

    private static List<Field> first() {
        List<Field> all = new ArrayList<>();
        for (int d = 0; d < 8; d++) {
            all.add(new Field(40 + 2 * d, 2));
            all.add(new Field(76 + 4 * d, -4));
        }
        for (int at : new int[] {70, 72, 252, 254}) {
            all.add(new Field(at, 2));
        }
        for (int at = 108; at <= 116; at += 4) {
            all.add(new Field(at, -4));
        }
        for (int at = 256; at < 328; at += 4) {
            all.add(new Field(at, -4));
        }
        all.add(new Field(0, 4));
        all.add(new Field(123, 1));
        return all;
    }

    private static List<Field> second() {
        List<Field> all = new ArrayList<>();
        for (int d = 0; d < 8; d++) {
            all.add(new Field(16 + 8 * d, 8));
            all.add(new Field(104 + 8 * d, -8));
        }
        all.addAll(List.of(new Field(12, 2), new Field(14, 2), new Field(168, 8), new Field(176, -8), new Field(184, -8), new Field(344, 4), new Field(348, 4), new Field(500, 4)));
        for (int at = 352; at < 496; at += 8) {
            all.add(new Field(at, -8));
        }
        return all;
    }

    /** Changes one field, or gives it the value of another. */
    NiftiMutation change() {
        List<Field> fields = second ? SECOND : FIRST;
        Field field = fields.get(random.nextInt(fields.size()));
        ByteBuffer to = ByteBuffer.wrap(file).order(random.nextInt(50) > 0 ? order() : ByteOrder.BIG_ENDIAN);
        long whole = WHOLES[random.nextInt(WHOLES.length)];
        double real = random.nextInt(4) > 0 ? REALS[random.nextInt(REALS.length)] : random.nextGaussian() * Math.pow(10, random.nextInt(5) - 2);
        switch (field.bytes()) {
            case 1 -> to.put(field.at(), (byte) whole);
            case 2 -> to.putShort(field.at(), (short) whole);
            case 4 -> to.putInt(field.at(), (int) whole);
            case 8 -> to.putLong(field.at(), whole);
            case -4 -> to.putFloat(field.at(), (float) real);
            default -> to.putDouble(field.at(), real);
        }
        how.append("the number at ").append(field.at()).append(" is ").append(field.bytes() > 0 ? Long.toString(whole) : Double.toString(real)).append("; ");
        return this;
    }

    private ByteOrder order() {
        return file[0] == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    /** Changes what the format leaves to people: description, name of another file, intent. */
    NiftiMutation changeWhatDoesNotMatter() {
        int from = second ? 240 : 148;
        int at = from + random.nextInt(104);
        file[at] = (byte) random.nextInt();
        how.append("the description has another byte at ").append(at);
        return this;
    }

    String how() {
        return how.toString();
    }
}
