// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Views of a study: navigator, settings, problems, text, and the tables of the comparison. */
package org.hilum.ui.study;
