// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Long work in the background: progress, time left, cancelling. */
package org.hilum.ui.job;
