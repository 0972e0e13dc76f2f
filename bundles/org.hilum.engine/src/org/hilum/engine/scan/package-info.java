// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * A cohort scan: what images and masks lie in a tree of folders, of which patients and visits, and the study that can be made
 * of them. What is guessed is told with its reason, to be confirmed. Knows no format: that is for the readers.
 */
package org.hilum.engine.scan;
