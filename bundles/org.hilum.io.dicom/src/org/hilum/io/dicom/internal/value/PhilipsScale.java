// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.value;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.hilum.dicom.DataSet;
import org.hilum.io.dicom.internal.plane.Plane;

/**
 * Philips' private scale of MR: rescaled values are (stored · rescale slope + rescale intercept); divided by rescale slope times
 * scale slope they are those of the scanner, comparable between its series (Chenevert et al., Transl Oncol 2014;7:65).
 */
final class PhilipsScale {
    private static final int GROUP = 0x2005;
    private static final String CREATOR = "Philips MR Imaging DD 001";
    private static final String FRAMES_CREATOR = "Philips MR Imaging DD 005";
    private static final int INTERCEPT = 0x0d;
    private static final int SLOPE = 0x0e;
    private static final int FRAMES = 0x0f;

    private PhilipsScale() {
    }

    static boolean isThere(Plane plane) {
        return slope(plane).isPresent();
    }

    static Intensity of(Plane plane) {
        double scale = slope(plane).orElseThrow(() -> plane.problem("it has no (2005,100E) scale slope of " + CREATOR, "set values: rescale"));
        if (!(scale > 0)) {
            throw plane.problem("(2005,100E), Philips' scale slope, is not positive", "set values: rescale");
        }
        Intensity rescaled = Rescale.of(plane);
        return rescaled.times(1 / (rescaled.slope() * scale));
    }

    /** As the files tell it, for a note. */
    static String describe(Plane plane) {
        return "(2005,100E) scale slope " + slope(plane).orElseThrow() + ", (2005,100D) scale intercept " + number(plane, INTERCEPT).orElse(0);
    }

    private static OptionalDouble slope(Plane plane) {
        return number(plane, SLOPE);
    }

    private static OptionalDouble number(Plane plane, int element) {
        return plane.attributes().places().stream().flatMap(PhilipsScale::places).map(place -> number(place, element)).filter(OptionalDouble::isPresent).findFirst()
                .orElse(OptionalDouble.empty());
    }

    /** Enhanced files hold it in a private sequence of the frame's groups. */
    private static Stream<DataSet> places(DataSet data) {
        OptionalInt frames = data.privateTag(GROUP, FRAMES_CREATOR, FRAMES);
        return frames.isEmpty() ? Stream.of(data) : Stream.concat(Stream.of(data), data.sequence(frames.getAsInt()).stream());
    }

    private static OptionalDouble number(DataSet data, int element) {
        OptionalInt tag = data.privateTag(GROUP, CREATOR, element);
        return tag.isPresent() ? data.number(tag.getAsInt()) : OptionalDouble.empty();
    }
}
