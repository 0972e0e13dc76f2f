// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.pet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;

/** Dates and times of a file, all by one clock: that of the file's offset from UTC, where it and the value name one. */
final class Moment {
    private static final Pattern DATE = Pattern.compile("(\\d{4})[.-]?(\\d\\d)[.-]?(\\d\\d)");
    private static final Pattern TIME = Pattern.compile("(\\d\\d):?(\\d\\d)?:?(\\d\\d)?(?:\\.(\\d{1,9}))?");
    private static final Pattern DATE_TIME = Pattern.compile("(\\d{8})(\\d{2,6}(?:\\.\\d{1,9})?)([+-]\\d{4})?");

    private Moment() {
    }

    /**
     * Of an element that holds both (VR DT); nothing where it is absent.
     *
     * @param data of the file, or an item in it
     */
    static Optional<LocalDateTime> of(DataSet file, DataSet data, int dateTime) {
        return data.text(dateTime).map(text -> {
            Matcher m = DATE_TIME.matcher(text);
            if (!m.matches()) {
                throw data.wrong(dateTime, "is no date and time");
            }
            LocalDateTime written = date(data, dateTime, m.group(1)).atTime(time(data, dateTime, m.group(2)));
            Optional<String> offset = file.text(Tag.TimezoneOffsetFromUTC).filter(known -> m.group(3) != null);
            return offset.map(o -> written.plusMinutes(minutes(o) - minutes(m.group(3)))).orElse(written);
        });
    }

    private static int minutes(String offset) {
        return offset.matches("[+-]\\d{4}") ? (offset.charAt(0) == '-' ? -1 : 1) * (60 * number(offset.substring(1, 3)) + number(offset.substring(3))) : 0;
    }

    static Optional<LocalDate> date(DataSet data, int tag) {
        return data.text(tag).map(text -> date(data, tag, text));
    }

    static Optional<LocalTime> time(DataSet data, int tag) {
        return data.text(tag).map(text -> time(data, tag, text));
    }

    private static LocalDate date(DataSet data, int tag, String text) {
        Matcher m = DATE.matcher(text);
        try {
            if (m.matches()) {
                return LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw data.wrong(tag, "is no date");
    }

    private static LocalTime time(DataSet data, int tag, String text) {
        Matcher m = TIME.matcher(text);
        try {
            if (m.matches()) {
                String fraction = m.group(4) == null ? "" : m.group(4);
                return LocalTime.of(number(m.group(1)), number(m.group(2)), number(m.group(3)), Integer.parseInt((fraction + "000000000").substring(0, 9)));
            }
        } catch (DateTimeException e) {
            // told below
        }
        throw data.wrong(tag, "is no time");
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
