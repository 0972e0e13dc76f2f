// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * For authors of plug-ins: {@code Contract.of(new MyFamily()).check();} in a test checks what Hilum expects of every
 * plug-in of that kind.
 */
package org.hilum.sdk;
