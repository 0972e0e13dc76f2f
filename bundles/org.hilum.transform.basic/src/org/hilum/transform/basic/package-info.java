// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Transforms: what is learnt from the columns of training cases and applied to any, column by column name. Rows never
 * matter to each other when a transform is applied. A column that an applied table has beyond those learnt is left out; one
 * that it lacks is a {@link org.hilum.spi.Problem}.
 */
package org.hilum.transform.basic;
