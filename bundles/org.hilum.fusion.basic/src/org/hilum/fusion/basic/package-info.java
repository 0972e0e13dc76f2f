// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/** How several blocks of columns become one prediction: joined before learning, or by a model each whose probabilities are averaged. */
package org.hilum.fusion.basic;
