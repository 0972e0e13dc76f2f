// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The workbench: application, perspectives, commands, and what every view builds on. */
package org.hilum.ui;
