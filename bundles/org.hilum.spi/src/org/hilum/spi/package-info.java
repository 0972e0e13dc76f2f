// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Extension points: what a lab can plug in, each a small interface whose settings and findings are records. */
package org.hilum.spi;
