// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Tries one plug-in alone: what it learns and makes from an image or a table, for its author and for anybody who doubts it. */
package org.hilum.cli.trial;
