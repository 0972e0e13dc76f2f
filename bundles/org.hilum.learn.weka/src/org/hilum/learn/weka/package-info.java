// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Classifiers through Weka (Frank, Hall and Witten, The WEKA Workbench, 2016). Weka's own handling of data is switched off
 * wherever it has one: columns come and go by name, are scaled by transforms that were learnt in training, and the positive
 * class is found by its name. A prediction depends on its own row only.
 */
package org.hilum.learn.weka;
