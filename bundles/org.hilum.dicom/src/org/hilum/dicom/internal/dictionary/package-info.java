// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** What elements are called, and the value representations that implicit encodings leave out. */
package org.hilum.dicom.internal.dictionary;
