// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Feature maps over the image: what can be mapped, the job that makes a map, what is said of it. */
package org.hilum.ui.image.map;
