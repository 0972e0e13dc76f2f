// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** What feature families of the Image Biomarker Standardisation Initiative (IBSI 1) have in common. */
package org.hilum.feature.ibsi;
