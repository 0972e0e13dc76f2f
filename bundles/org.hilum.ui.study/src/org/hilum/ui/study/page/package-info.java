// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The pages of the Settings view: one for each kind of thing that can be selected in a study. */
package org.hilum.ui.study.page;
