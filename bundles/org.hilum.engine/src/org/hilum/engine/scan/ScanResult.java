// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a scan found.
 *
 * @param rows every image, by patient, visit, examination and series
 * @param loose masks whose image could not be told, each with the reason
 * @param aside what is neither, each with the reason
 * @param files how many files were looked at
 */
public record ScanResult(Path root, List<SeriesRow> rows, List<FoundMask> loose, List<SetAside> aside, long files) {
    public ScanResult {
        rows = List.copyOf(rows);
        loose = List.copyOf(loose);
        aside = List.copyOf(aside);
    }

    public long patients() {
        return rows.stream().map(r -> r.image().patient()).distinct().count();
    }

    /** Names of all structures that have an image, with on how many images there is one. */
    public Map<String, Long> structures() {
        return rows.stream().flatMap(r -> r.masks().stream()).collect(Collectors.groupingBy(FoundMask::name, TreeMap::new, Collectors.counting()));
    }
}
