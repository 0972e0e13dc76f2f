// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The command line: one class per command, results on standard output, talk on standard error. */
package org.hilum.cli;
