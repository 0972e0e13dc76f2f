// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Filters that published radiomics uses and the standard does not define: those of PyRadiomics (van Griethuysen et al.,
 * Cancer Res 2017;77:e104, doi 10.1158/0008-5472.CAN-17-0339), by its definitions unless said otherwise.
 */
package org.hilum.filter.ibsi.published;
