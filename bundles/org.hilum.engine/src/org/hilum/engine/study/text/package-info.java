// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
/**
 * The text of {@code study.yaml} as the one model: read into a tree that knows where each value stands, and changed by
 * replacing the smallest range of characters, so that comments, order and style stay the user's own.
 */
package org.hilum.engine.study.text;
