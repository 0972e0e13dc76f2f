// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hilum.engine.study.Study;
import org.hilum.engine.study.text.KeyPath;
import org.hilum.engine.study.text.StudyText;
import org.hilum.spi.Problem;

/**
 * What a study file says.
 *
 * @param parsed empty where the text is no YAML
 * @param study empty where there is an error
 * @param findings in the order of the text
 * @param origins which entry of the text each block comes from; blocks of one pattern share theirs
 */
public record StudyReading(Optional<StudyText> parsed, Optional<Study> study, List<Finding> findings, Map<String, KeyPath> origins) {
    public StudyReading {
        findings = List.copyOf(findings);
        origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
    }

    public List<Finding> errors() {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    /** The other blocks that come from the same entry of the text: what is changed there changes them too. */
    public List<String> sharedWith(String block) {
        return origins.entrySet().stream().filter(e -> e.getValue().equals(origins.get(block)) && !e.getKey().equals(block)).map(Map.Entry::getKey).toList();
    }

    /** @throws Problem the first error; the others are its suppressed exceptions */
    public Study orThrow() {
        return study.orElseThrow(() -> {
            Problem first = errors().getFirst().problem();
            errors().stream().skip(1).forEach(f -> first.addSuppressed(f.problem()));
            return first;
        });
    }
}
