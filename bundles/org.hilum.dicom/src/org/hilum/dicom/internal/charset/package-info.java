// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The character sets of text (PS3.5, 6.1; PS3.3, C.12.1.1.2), with those that change inside a text by escape sequences. */
package org.hilum.dicom.internal.charset;
