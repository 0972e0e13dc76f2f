// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Readers held to what is promised of any file: mutated files by the thousand, each read or refused within limits. */
package org.hilum.testdata.fuzz;
