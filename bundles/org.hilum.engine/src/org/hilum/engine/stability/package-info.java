// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Which features are stable: those of a study's image blocks, repeated under perturbations, as intraclass correlations. Key
 * invariant: nothing here sees an outcome.
 */
package org.hilum.engine.stability;
