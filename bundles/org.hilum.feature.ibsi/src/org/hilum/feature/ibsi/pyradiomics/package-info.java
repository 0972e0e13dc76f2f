// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * The feature families of PyRadiomics under its own names, so that published signatures can be recomputed. They read the
 * matrices and meshes of the standard's families; only what PyRadiomics defines otherwise is written here. See
 * {@code docs/pyradiomics.md}.
 */
package org.hilum.feature.ibsi.pyradiomics;
