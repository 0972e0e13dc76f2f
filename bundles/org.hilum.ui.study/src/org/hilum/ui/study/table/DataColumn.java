// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.table;

import java.util.List;
import java.util.function.Function;
import org.hilum.engine.store.ResultTable.Heading;

/**
 * A column as it is shown and as it is exported: shown numbers are rounded and may carry their spread, exported ones are whole.
 *
 * @param values one or more exported columns
 */
record DataColumn<T>(Function<T, String> text, List<Values<T>> values) {
    /** One exported column. */
    record Values<T>(Heading heading, Function<T, ?> of) {
    }

    DataColumn {
        values = List.copyOf(values);
    }
}
