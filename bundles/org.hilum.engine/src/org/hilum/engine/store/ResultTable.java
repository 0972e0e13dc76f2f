// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.store;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to be exported or queried: headings, and rows whose values are {@link String}, {@link Double}, {@link Long} or
 * {@link Boolean} as the headings say. NaN is a missing number, null any missing value.
 */
public interface ResultTable {
    /** What a column holds. */
    enum Type {
        TEXT, NUMBER, WHOLE, FLAG
    }

    record Heading(String name, Type type) {
    }

    String name();

    List<Heading> headings();

    /** The rows, made one after the other. */
    Stream<List<Object>> rows();
}
