// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Reads data sets from files (PS3.10) or from bare data sets (PS3.5, 7 and annex A). Key invariant: nothing is allocated for a
 * length that a file announces before it is known that so many bytes are there; no method calls itself for what is nested.
 */
package org.hilum.dicom.internal.part10;
