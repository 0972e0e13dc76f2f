// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.pet;

import java.util.List;

import org.hilum.dicom.DataSet;
import org.hilum.dicom.Tag;
import org.hilum.io.dicom.internal.plane.Plane;

/** Activity is one only after correction for attenuation and decay. */
final class Corrections {
    private Corrections() {
    }

    /** @throws org.hilum.spi.Problem naming the one that is missing */
    static void check(Plane plane) {
        DataSet file = plane.data();
        if (plane.kind().isEnhanced()) {
            yes(file, Tag.AttenuationCorrected);
            yes(file, Tag.DecayCorrected);
            return;
        }
        List<String> terms = file.texts(Tag.CorrectedImage);
        if (terms.isEmpty()) {
            throw file.missing(Tag.CorrectedImage);
        }
        for (String needed : List.of("ATTN", "DECY")) {
            if (!terms.contains(needed)) {
                throw file.wrong(Tag.CorrectedImage, "doesn't name " + needed + ": activity isn't corrected for " + (needed.equals("ATTN") ? "attenuation" : "decay"));
            }
        }
    }

    private static void yes(DataSet file, int tag) {
        if (!file.text(tag).orElseThrow(() -> file.missing(tag)).equals("YES")) {
            throw file.wrong(tag, "is not YES");
        }
    }
}
