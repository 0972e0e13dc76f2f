// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * The experiment run: features of all cases, then arms × repeats × folds.
 *
 * <p>Key invariant: whatever is fitted sees training cases only. A fold's training rows are selected here, once, before any
 * plug-in is called, and there is no other way for rows to reach a fit.
 */
package org.hilum.engine.experiment;
