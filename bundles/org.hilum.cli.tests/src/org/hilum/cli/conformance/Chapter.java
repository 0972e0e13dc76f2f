// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.cli.conformance;

import java.io.IOException;
import java.util.List;

/** A part of the page: tables of values that are computed when it is asked for them. */
interface Chapter {
    String title();

    /** A sentence or two on what is computed from what, and the rule by which it is judged. */
    String about();

    /** @throws org.opentest4j.TestAbortedException where the reference values are not there */
    List<Table> tables() throws IOException;

    /**
     * Values that belong together.
     *
     * @param about what is the same for all of them
     */
    record Table(String title, String about, List<Row> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }
}
