// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Discrete Fourier transforms of arrays in several dimensions whose sizes are products of 2, 3 and 5. */
package org.hilum.image.fourier;
