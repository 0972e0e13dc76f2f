// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Reads tables that people keep as CSV. Whatever cannot be read for sure is told with file, line and column, and never
 * guessed: a wrong number that looks right would end in a model.
 */
package org.hilum.engine.table;
