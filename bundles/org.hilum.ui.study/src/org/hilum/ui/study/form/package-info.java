// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Forms made from settings records: every plug-in's, with no code by its author. */
package org.hilum.ui.study.form;
