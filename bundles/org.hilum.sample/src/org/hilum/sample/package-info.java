// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** The study that comes with Hilum: a made-up cohort of liver phantoms whose truth is known. */
package org.hilum.sample;
