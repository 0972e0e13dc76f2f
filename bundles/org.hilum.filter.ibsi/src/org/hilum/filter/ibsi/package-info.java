// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** Filters of the Image Biomarker Standardisation Initiative, chapter 2 (arXiv:2006.05470). */
package org.hilum.filter.ibsi;
