// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

/** What has changed about the open study. */
public enum Change {
    /** Another study is open, or none. Everything else has changed too. */
    STUDY,
    /** The text of study.yaml, and with it what the study says. */
    TEXT,
    /** The cases and tables were read again. */
    COHORT,
    /** Images of a case were looked at: something is wrong with them, or no longer. */
    SEEN,
    /** There are other results. */
    RESULTS,
    /** Other arms are ticked for comparison. */
    TICKS,
    /** A run, or other work on the study, began or ended. */
    RUN
}
