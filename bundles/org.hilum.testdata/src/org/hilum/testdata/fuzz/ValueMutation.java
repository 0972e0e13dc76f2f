// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.testdata.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.hilum.dicom.Element;
import org.hilum.dicom.Element.Binary;
import org.hilum.dicom.Element.Text;
import org.hilum.dicom.Vr;

/** Changes of one element's value that leave it of its kind: another number, text or count of them. */
final class ValueMutation {
    private static final String[] NUMBERS = {"0", "-0", "1", "-1", "2", "3", "12", "0.5", "0.001", "1e-7", "1e-30", "1e-300", "100", "1e5", "1e6", "1e7", "1e30", "-1e30", "1e38", "1e300", "-1e300", "1e400", "NaN", "inf", "",
            "x", "255", "256", "32767", "-32768", "65535", "65536", "2147483647", "-2147483648", "4294967296", "99999999999999999999"};
    private static final String[] TEXTS = {"", " ", "\\", "x", "CT", "PT", "YES", "NO", "NONE", "START", "ADMIN", "BQML", "GML", "CNTS", "HU", "OD", "LOCALIZER", "MONOCHROME1", "RGB", "PALETTE COLOR", "BINARY", "FRACTIONAL",
            "LABELMAP", "POINT", "CLOSED_PLANAR", "CLOSEDPLANAR_XOR", "1.2.3", "00010101", "99991231", "20240230", "000000", "235960", "20240102110000.000000+1400", "-9999", "\u00e4\u6f22"};
    private static final double[] REALS = {0, -0.0, 1, -1, 1e-300, 1e-30, 1e30, 1e300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Float.MAX_VALUE};
    private static final long[] WHOLES = {0, 1, 2, 3, 7, 8, 11, 12, 15, 16, 31, 32, 255, 0x7fff, 0x8000, 0xffff, Integer.MAX_VALUE, 0x80000000L, 0xffffffffL, Long.MAX_VALUE, -1};
    private static final int MOST_VALUES = 3000;

    private final Random random;
    private final StringBuilder how;

    ValueMutation(Random random, StringBuilder how) {
        this.random = random;
        this.how = how;
    }

    Element of(Element element) {
        return new Element(element.tag(), element.vr(), element.value() instanceof Text text ? new Text(text(element.vr(), text.text())) : new Binary(binary(element.vr(), ((Binary) element.value()).bytes())));
    }

    private String text(Vr vr, String text) {
        List<String> values = new ArrayList<>(Arrays.asList(text.split("\\\\", -1)));
        int at = random.nextInt(values.size());
        switch (random.nextInt(8)) {
            case 0 -> values.remove(at);
            case 1 -> values.add(at, values.get(random.nextInt(values.size())));
            case 2 -> values.addAll(Collections.nCopies(1 + random.nextInt(random.nextInt(20) == 0 ? MOST_VALUES : 4), values.get(at)));
            case 3 -> Collections.swap(values, at, random.nextInt(values.size()));
            default -> values.set(at, value(vr, values.get(at)));
        }
        String changed = String.join("\\", values);
        how.append("is ").append(changed.length() > 100 ? changed.length() + " characters" : changed).append("; ");
        return changed;
    }

    private String value(Vr vr, String value) {
        if (vr != Vr.DS && vr != Vr.IS) {
            return random.nextInt(4) == 0 ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextInt(20) == 0 ? "x".repeat(5000) : TEXTS[random.nextInt(TEXTS.length)];
        }
        double scale = new double[] {-1, 0.1, 0.5, 0.99, 0.9999, 1.0001, 1.01, 2, 10, 1000, 1e6}[random.nextInt(11)];
        try {
            double number = Double.parseDouble(value);
            return random.nextInt(3) == 0 ? NUMBERS[random.nextInt(NUMBERS.length)] : vr == Vr.IS ? Integer.toString((int) (number * scale)) : Double.toString(number * scale + (random.nextBoolean() ? 0 : random.nextGaussian()));
        } catch (NumberFormatException e) {
            return NUMBERS[random.nextInt(NUMBERS.length)];
        }
    }

    private byte[] binary(Vr vr, byte[] bytes) {
        if (!vr.isNumber() || bytes.length < vr.numberBytes() || random.nextInt(5) == 0) {
            byte[] changed = Arrays.copyOf(bytes, Math.max(0, bytes.length + (random.nextInt(9) - 4) * vr.wordBytes() * (random.nextInt(20) == 0 ? 1000 : 1)));
            if (changed.length > 0) {
                changed[random.nextInt(changed.length)] ^= (byte) random.nextInt();
            }
            how.append("has ").append(changed.length).append(" bytes; ");
            return changed;
        }
        byte[] changed = bytes.clone();
        ByteBuffer to = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
        int at = random.nextInt(bytes.length / vr.numberBytes()) * vr.numberBytes();
        long whole = WHOLES[random.nextInt(WHOLES.length)];
        double real = REALS[random.nextInt(REALS.length)];
        switch (vr) {
            case US, SS -> to.putShort(at, (short) whole);
            case UV, SV -> to.putLong(at, whole);
            case FL -> to.putFloat(at, (float) real);
            case FD -> to.putDouble(at, real);
            default -> to.putInt(at, (int) whole);
        }
        how.append("is ").append(vr == Vr.FL || vr == Vr.FD ? Double.toString(real) : Long.toString(whole)).append("; ");
        return changed;
    }
}
