// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

/** Which cases the arms of a comparison are fitted and judged on. */
public enum CaseUse {
    /** Those that have every block any arm uses, so that all differences between arms are paired. */
    COMMON,
    /** For each arm those that have its own blocks; differences are computed on the cases both arms have. */
    AVAILABLE
}
