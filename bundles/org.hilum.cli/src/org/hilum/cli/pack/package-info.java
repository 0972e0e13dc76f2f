// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Makes the jar of a plug-in from its folder, with the JDK alone and against the Hilum that is running. */
package org.hilum.cli.pack;
