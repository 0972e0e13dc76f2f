// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Pages of the documentation that are made from the program itself. */
package org.hilum.cli.docs;
