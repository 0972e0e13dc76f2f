// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The study that is open: its text with undo, what it says, its cases and results, and what is selected in it. */
package org.hilum.ui.session;
