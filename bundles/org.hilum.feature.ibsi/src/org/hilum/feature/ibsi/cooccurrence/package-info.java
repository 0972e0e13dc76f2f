// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Grey level co-occurrence (IBSI LFYI): how often two grey levels meet at a given distance along a direction.
 *
 * <p>Padded grey levels are swept for all directions into {@code PairCounts}, which are merged over slices and directions
 * as the aggregations ask: a table for each direction where levels are few, counted row by row where they are many. From
 * them a {@code CooccurrenceMatrix} keeps only what the 25 features are made of: the distributions of i, j, |i − j| and
 * i + j, and three sums over all cells.
 */
package org.hilum.feature.ibsi.cooccurrence;
