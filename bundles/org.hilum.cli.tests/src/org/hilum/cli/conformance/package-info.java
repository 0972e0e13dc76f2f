// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * What Hilum computes of the standard's phantoms, held against every reference value there is, as tests and as the page
 * {@code docs/ibsi-conformance.md}. A further part of the standard is a {@code Chapter} more in {@code IbsiConformanceTest}.
 */
package org.hilum.cli.conformance;
