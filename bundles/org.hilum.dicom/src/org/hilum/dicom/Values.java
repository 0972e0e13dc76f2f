// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hilum.dicom.Element.Binary;
import org.hilum.dicom.Element.Items;
import org.hilum.dicom.Element.Text;
import org.hilum.spi.Problem;

/** Single values of elements. Messages name the element and never its value, which may tell who the patient is. */
final class Values {
    /** Bytes of a short text and its place in a list; of a number, and again as int. */
    private static final int PER_TEXT = 64;
    private static final int PER_NUMBER = 12;
    /** In characters: no double needs more. */
    private static final int LONGEST_NUMBER = 1100;

    private Values() {
    }

    /** A letter or two of the file make an object each: the values of one element may take a quarter of the memory, beside the file's half. */
    private static void room(Element element, int values, int bytesEach, long bytes, String where) {
        long most = Runtime.getRuntime().maxMemory() / 4;
        if ((long) values * bytesEach + bytes > most) {
            throw new Problem(Tag.describe(element.tag()) + " has " + values + (values == 1 ? " value" : " values") + ", which need more memory than the " + (most >> 20) + " MB allowed", where,
                    "raise the limit with -Xmx, of which one element's values may take a quarter");
        }
    }

    /** The first of {@link #texts}, without making the others; nothing or an empty one where there is none. */
    static Optional<String> firstText(Element element, String where) {
        if (!(element.value() instanceof Text text) || element.vr().kind() == Vr.Kind.PROSE) {
            return texts(element, where).stream().findFirst();
        }
        int to = text.text().indexOf('\\');
        int end = to < 0 ? text.text().length() : to;
        room(element, 1, PER_TEXT, 2L * end, where);
        return Optional.of(trim(text.text(), 0, end, true));
    }

    static List<String> texts(Element element, String where) {
        return switch (element.value()) {
            case Text text -> split(element, text.text(), where);
            case Binary binary -> numberTexts(element, binary.bytes(), where);
            case Items items -> none(element, "text", where);
        };
    }

    private static List<String> split(Element element, String text, String where) {
        if (text.isEmpty()) {
            return List.of();
        }
        boolean prose = element.vr().kind() == Vr.Kind.PROSE;
        room(element, prose ? 1 : 1 + separators(text), PER_TEXT, 2L * text.length(), where);
        if (prose) {
            return List.of(trim(text, 0, text.length(), false));
        }
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int to = text.indexOf('\\'); to >= 0; to = text.indexOf('\\', from)) {
            values.add(trim(text, from, to, true));
            from = to + 1;
        }
        values.add(trim(text, from, text.length(), true));
        return List.copyOf(values);
    }

    /** Without padding; leading spaces count in prose only. */
    private static String trim(String text, int from, int to, boolean leading) {
        int first = from;
        int end = to;
        while (end > first && isPadding(text.charAt(end - 1))) {
            end--;
        }
        while (leading && first < end && isPadding(text.charAt(first))) {
            first++;
        }
        return text.substring(first, end);
    }

    private static boolean isPadding(char c) {
        return c == ' ' || c == 0;
    }

    private static List<String> numberTexts(Element element, byte[] bytes, String where) {
        ByteBuffer in = numbersIn(element, bytes, "text", where);
        room(element, bytes.length / element.vr().numberBytes(), PER_TEXT, 0, where);
        List<String> texts = new ArrayList<>();
        while (in.hasRemaining()) {
            texts.add(switch (element.vr()) {
                case AT -> Tag.numbers(in.getShort() << 16 | in.getShort() & 0xffff);
                case US -> Integer.toString(in.getShort() & 0xffff);
                case SS -> Short.toString(in.getShort());
                case UL -> Integer.toUnsignedString(in.getInt());
                case SL -> Integer.toString(in.getInt());
                case UV -> Long.toUnsignedString(in.getLong());
                case SV -> Long.toString(in.getLong());
                case FL -> Float.toString(in.getFloat());
                default -> Double.toString(in.getDouble());
            });
        }
        return List.copyOf(texts);
    }

    static double[] numbers(Element element, String where) {
        return switch (element.value()) {
            case Text text -> parsed(element, text.text(), where);
            case Binary binary -> binaryNumbers(element, binary.bytes(), where);
            case Items items -> none(element, "number", where);
        };
    }

    private static double[] binaryNumbers(Element element, byte[] bytes, String where) {
        ByteBuffer in = numbersIn(element, bytes, "number", where);
        room(element, bytes.length / element.vr().numberBytes(), PER_NUMBER, 0, where);
        double[] numbers = new double[bytes.length / element.vr().numberBytes()];
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = switch (element.vr()) {
                case AT -> Integer.toUnsignedLong(in.getShort() << 16 | in.getShort() & 0xffff);
                case US -> in.getShort() & 0xffff;
                case SS -> in.getShort();
                case UL -> Integer.toUnsignedLong(in.getInt());
                case SL -> in.getInt();
                case UV -> new BigDecimal(Long.toUnsignedString(in.getLong())).doubleValue();
                case SV -> in.getLong();
                case FL -> in.getFloat();
                default -> in.getDouble();
            };
        }
        return numbers;
    }

    private static ByteBuffer numbersIn(Element element, byte[] bytes, String sought, String where) {
        if (!element.vr().isNumber()) {
            return none(element, sought, where);
        }
        if (bytes.length % element.vr().numberBytes() != 0) {
            throw problem(element, "is damaged: " + bytes.length + " bytes are no whole number of values", where);
        }
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Decimal and integer strings; other text that happens to be a number will do too. Contours are long: nothing is made per value but what parsing needs. */
    private static double[] parsed(Element element, String text, String where) {
        int count = 1 + separators(text);
        room(element, count, PER_NUMBER, text.length(), where);
        if (text.isBlank() || trim(text, 0, text.length(), true).isEmpty()) {
            return new double[0];
        }
        double[] numbers = new double[count];
        int from = 0;
        for (int n = 0; n < numbers.length; n++) {
            int to = text.indexOf('\\', from);
            numbers[n] = parse(element, trim(text, from, to < 0 ? text.length() : to, true), where);
            from = to + 1;
        }
        return numbers;
    }

    private static int separators(String text) {
        int count = 0;
        for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
            count++;
        }
        return count;
    }

    private static double parse(Element element, String text, String where) {
        double number = Double.NaN;
        if (isDecimal(text)) {
            try {
                number = Double.parseDouble(text);
            } catch (NumberFormatException e) {
                // told below
            }
        }
        if (!Double.isFinite(number)) {
            throw problem(element, "has a value that is no number", where);
        }
        return number;
    }

    /** Whether it has a decimal's characters only: parseDouble would take "NaN", "1f" and hexadecimals too. */
    private static boolean isDecimal(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (!(c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E')) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_NUMBER;
    }

    static int[] wholes(Element element, String where) {
        double[] numbers = numbers(element, where);
        int[] wholes = new int[numbers.length];
        for (int n = 0; n < numbers.length; n++) {
            wholes[n] = element.vr() == Vr.AT ? (int) (long) numbers[n] : (int) numbers[n];
            if (element.vr() != Vr.AT && wholes[n] != numbers[n]) {
                throw problem(element, "has a value that is no whole number of at most 32 bits", where);
            }
        }
        return wholes;
    }

    /** @throws Problem always: the element holds something else than is sought */
    static <T> T none(Element element, String sought, String where) {
        throw problem(element, "holds no " + sought + ": its value representation is " + element.vr(), where);
    }

    private static Problem problem(Element element, String what, String where) {
        return new Problem(Tag.describe(element.tag()) + " " + what, where, "export the series again from its archive");
    }
}
