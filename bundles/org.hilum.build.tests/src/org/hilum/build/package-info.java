// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The rules of the architecture page as tests that read the checkout; without one they are skipped. */
package org.hilum.build;
