// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.table;

/** A column of a table block. */
public record TableColumn(String name, Encoding encoding) {
}
