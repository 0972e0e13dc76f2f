// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Runs JUnit tests and prints what became of them: plain ones in one JVM on the headless class path, those of the
 * workbench inside the product.
 */
package org.hilum.junit;
