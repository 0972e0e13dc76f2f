// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Segmenters that need no model: by intensity, and by distance from another region. */
package org.hilum.segment.basic;
