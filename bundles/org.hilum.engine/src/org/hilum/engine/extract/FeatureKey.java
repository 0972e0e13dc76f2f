// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.extract;

import org.hilum.spi.Aggregation;

/**
 * Which feature a value is of, known before any image is read.
 *
 * @param filter {@code original}, or the filter with what is set otherwise than by default, and its response
 * @param discretisation code of the discretisation that the value depends on ({@link org.hilum.spi.FeatureFamily#discretisation})
 * @param family short name of the family
 * @param feature id of the feature within the family
 * @param ibsi the standard's code; empty where it has none
 * @param unit {@code {intensity}} stands for the image's own
 */
public record FeatureKey(String filter, String discretisation, String family, String feature, String ibsi, Aggregation aggregation, String unit) {
    /** Filter name of the image itself. */
    public static final String ORIGINAL = "original";

    /** Name of the value's column: {@code block/filter/family/discretisation/feature@aggregation}. */
    public String column(String block) {
        return String.join("/", block, filter, family, discretisation, feature + "@" + aggregation.code());
    }
}
