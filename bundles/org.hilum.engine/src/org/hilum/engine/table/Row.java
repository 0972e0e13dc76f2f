// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

import java.util.List;

/** One row of a table: the line of the file on which it starts, and its cells as text, without the blanks around them. */
public record Row(int line, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
