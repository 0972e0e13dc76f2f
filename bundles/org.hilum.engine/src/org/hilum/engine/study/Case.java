// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One patient at one time.
 *
 * @param patient splits keep the cases of one patient together
 * @param centre empty where the study names no such column
 * @param row its row of the table of cases, column name to text
 * @param images file of each role that is there
 * @param masks file of each drawn region on each role that is there
 * @param absent the blocks it lacks, each with the reason
 */
public record Case(String id, String patient, String centre, Map<String, String> row, Status status, Map<String, Path> images,
        Map<MaskPlace, Path> masks, Map<String, String> absent) {
    /** A drawn region on one role's image. */
    public record MaskPlace(String role, String region) {
    }

    public Case {
        row = ordered(row);
        images = ordered(images);
        masks = ordered(masks);
        absent = ordered(absent);
    }

    public boolean included() {
        return status instanceof Status.Included;
    }

    public Optional<Path> image(String role) {
        return Optional.ofNullable(images.get(role));
    }

    public Optional<Path> mask(String role, String region) {
        return Optional.ofNullable(masks.get(new MaskPlace(role, region)));
    }

    /** Which image or structure of a file is meant: {@code item} of the study, its places filled in. */
    public String item(String item, String role) {
        return new PathPattern(item).on(role).fill(place -> switch (place) {
            case PathPattern.CASE -> id;
            case PathPattern.PATIENT -> patient;
            default -> row.getOrDefault(place, "");
        });
    }

    public boolean has(String block) {
        return !absent.containsKey(block);
    }

    /** The same case, out of the study; an earlier reason stays. */
    public Case exclude(String reason) {
        return included() ? new Case(id, patient, centre, row, new Status.Excluded(reason), images, masks, absent) : this;
    }

    /** The same case without a block; an earlier reason stays. */
    public Case lacking(String block, String reason) {
        Map<String, String> more = new LinkedHashMap<>(absent);
        more.putIfAbsent(block, reason);
        return new Case(id, patient, centre, row, status, images, masks, more);
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
