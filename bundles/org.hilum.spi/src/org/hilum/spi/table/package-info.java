// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Nouns of tables: columns, blocks, outcomes, and what may be learnt from. */
package org.hilum.spi.table;
