// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.value;

import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/** Which pixels are intensities at all. */
final class PixelRules {
    private PixelRules() {
    }

    /** @throws org.hilum.spi.Problem for colours */
    static void check(Plane plane) {
        int samples = plane.data().whole(Tag.SamplesPerPixel).orElse(1);
        String photometric = photometric(plane);
        if (samples != 1 || !photometric.startsWith("MONOCHROME")) {
            throw plane.problem("its pixels are colours (" + Tag.describe(Tag.PhotometricInterpretation) + " is " + (photometric.matches("[A-Z0-9_ ]{1,16}") ? photometric : "another") + ")",
                    "give the series of grey values that they were made from");
        }
    }

    /** Whether low values are displayed bright. */
    static boolean isInverted(Plane plane) {
        return photometric(plane).equals("MONOCHROME1");
    }

    private static String photometric(Plane plane) {
        return plane.data().text(Tag.PhotometricInterpretation).orElseThrow(() -> plane.attributes().missing(Tag.PhotometricInterpretation));
    }
}
