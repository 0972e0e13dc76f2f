// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * Runs the tests of the workbench inside the product itself: {@code ./hilum test} starts the product with the bundles
 * {@code org.hilum.ui*.tests} added. When a test begins, the product's own application has opened its window, on a display of
 * its own with a window manager; tests run beside the UI thread and drive it through {@code Display.syncExec}.
 */
package org.hilum.ui.junit;
