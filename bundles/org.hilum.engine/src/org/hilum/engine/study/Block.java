// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

/** Columns of one origin, which fusion works on. */
public sealed interface Block permits ImageBlock, TableBlock {
    String name();
}
