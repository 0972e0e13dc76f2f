// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.pet;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/**
 * The start of a scan, to which activity is corrected under START: the series' time, unless that is later than the first
 * acquisition, as after a reconstruction anew; then GE's private start of the scan, and without it none is known.
 */
final class ScanStart {
    private static final int GE_GROUP = 0x0009;
    private static final String GE_CREATOR = "GEMS_PETD_01";
    private static final int GE_SCAN_START = 0x0d;

    private ScanStart() {
    }

    static LocalDateTime of(List<Plane> planes) {
        DataSet file = planes.getFirst().data();
        LocalDateTime series = both(file, Tag.SeriesDate, Tag.SeriesTime);
        LocalDateTime acquisition = planes.stream().map(plane -> acquisition(plane.data())).min(Comparator.naturalOrder()).orElseThrow();
        if (!series.isAfter(acquisition)) {
            return series;
        }
        OptionalInt tag = file.privateTag(GE_GROUP, GE_CREATOR, GE_SCAN_START);
        Optional<LocalDateTime> start = tag.isPresent() ? Moment.of(file, file, tag.getAsInt()) : Optional.empty();
        return start.orElseThrow(() -> file.wrong(Tag.SeriesTime, "is later than the first acquisition, and (0009,100D), GE's start of the scan, is missing"));
    }

    private static LocalDateTime acquisition(DataSet file) {
        if (file.text(Tag.AcquisitionTime).isEmpty()) {
            return Moment.of(file, file, Tag.AcquisitionDateTime).orElseThrow(() -> file.missing(Tag.AcquisitionTime));
        }
        return both(file, Tag.AcquisitionDate, Tag.AcquisitionTime);
    }

    private static LocalDateTime both(DataSet file, int date, int time) {
        return Moment.date(file, date).orElseThrow(() -> file.missing(date)).atTime(Moment.time(file, time).orElseThrow(() -> file.missing(time)));
    }
}
