// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Slices of a volume and how they become pixels. Knows no widget, so that it can be tested and reused without a window. */
package org.hilum.ui.image.slice;
