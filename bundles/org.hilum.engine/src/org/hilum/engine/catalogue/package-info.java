// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** What is installed, and all that can be told of one plug-in: for lists and pages. */
package org.hilum.engine.catalogue;
