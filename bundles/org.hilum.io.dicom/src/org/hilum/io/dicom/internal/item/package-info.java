// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** What a mask file holds, by number and name, and which of it a user means. */
package org.hilum.io.dicom.internal.item;
