// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.spi.image.Geometry;

/** Images as a scan finds them, made up. */
final class Found {
    private Found() {
    }

    /** @param about keyword and text, one after the other */
    static FoundImage image(String patient, String study, String series, String modality, String description, String... about) {
        Map<String, String> told = new LinkedHashMap<>();
        for (int a = 0; a < about.length; a += 2) {
            told.put(about[a], about[a + 1]);
        }
        return new FoundImage(Path.of("archive", patient, series), "", patient, study, series, modality, description, Optional.of(Geometry.of(4, 4, 4, 1, 1, 1)), 4, "", "", told);
    }

    static SeriesRow row(FoundImage image, int visit, String... structures) {
        return new SeriesRow(image, visit, visit, PhaseGuess.NONE, List.of(structures).stream().map(s -> new FoundMask(Path.of("rs.dcm"), s, s, "", "")).toList());
    }

    static ScanResult result(SeriesRow... rows) {
        return new ScanResult(Path.of("archive"), List.of(rows), List.of(), List.of(), 9);
    }
}
