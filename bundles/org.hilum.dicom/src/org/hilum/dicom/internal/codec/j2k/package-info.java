// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** JPEG 2000, part 1 (ISO 15444-1 = ITU-T T.800): codestream, packets, code blocks, wavelets. Letters and numbers in comments are those of the standard. */
package org.hilum.dicom.internal.codec.j2k;
