// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study.file;

/** How grave a finding is. */
public enum Severity {
    /** The study cannot run. */
    ERROR,
    /** It can run, but probably not as it was meant. */
    WARNING,
    /** Worth knowing. */
    NOTE
}
