// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Saving the regions that a viewer shows: what is asked, and the job that writes them. */
package org.hilum.ui.image.mask;
