// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads DICOM's dates and times. */
final class Moment {
    private Moment() {
    }

    /** {@code 20240131}; whatever follows is not looked at. */
    static Optional<LocalDate> date(String text) {
        try {
            return text.length() < 8 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Seconds since midnight of {@code 134501.25}, also of its first two or four digits. */
    static OptionalDouble seconds(String time) {
        if (!time.matches("\\d{2}(\\d{2}(\\d{2}(\\.\\d+)?)?)?")) {
            return OptionalDouble.empty();
        }
        double seconds = 3600 * Integer.parseInt(time.substring(0, 2));
        seconds += time.length() >= 4 ? 60 * Integer.parseInt(time.substring(2, 4)) : 0;
        return OptionalDouble.of(seconds + (time.length() >= 6 ? Double.parseDouble(time.substring(4)) : 0));
    }

    /** Seconds since midnight of a date with a time, or of a time alone. */
    static OptionalDouble ofDay(String dateTime) {
        String plain = dateTime.replaceAll("[+-]\\d{4}$", "");
        return plain.matches("\\d{8}\\d.*") ? seconds(plain.substring(8)) : seconds(plain);
    }
}
