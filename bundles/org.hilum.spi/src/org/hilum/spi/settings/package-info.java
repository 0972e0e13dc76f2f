// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** How a plug-in describes its settings to people and programs. */
package org.hilum.spi.settings;
