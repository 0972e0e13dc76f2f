// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Small changes of an image and a mask on purpose, such as another scan or another reader would make, to see which features
 * they change: A. Zwanenburg et al., Assessing robustness of radiomic features by image perturbation, Sci Rep 9 (2019) 614.
 */
package org.hilum.image.perturb;
