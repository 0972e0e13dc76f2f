// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.pet;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;

/**
 * When the radiopharmaceutical was injected.
 *
 * @param tag that tells it
 * @param isBeforeMidnight whether only a time of day is there, which is later than that of the scan: it was the day before
 */
record Injection(LocalDateTime at, int tag, boolean isBeforeMidnight) {
    static Injection of(DataSet file, DataSet given, LocalDateTime scan) {
        Optional<LocalDateTime> whole = Moment.of(file, given, Tag.RadiopharmaceuticalStartDateTime);
        if (whole.isPresent()) {
            return new Injection(whole.get(), Tag.RadiopharmaceuticalStartDateTime, false);
        }
        LocalTime time = Moment.time(given, Tag.RadiopharmaceuticalStartTime).orElseThrow(() -> file.missing(Tag.RadiopharmaceuticalStartTime));
        LocalDateTime sameDay = scan.toLocalDate().atTime(time);
        boolean before = sameDay.isAfter(scan);
        return new Injection(before ? sameDay.minusDays(1) : sameDay, Tag.RadiopharmaceuticalStartTime, before);
    }
}
