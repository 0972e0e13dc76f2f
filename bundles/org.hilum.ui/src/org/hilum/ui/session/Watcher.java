// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

/** Is told what has changed about the open study; always in the user interface's thread. */
@FunctionalInterface
public interface Watcher {
    void changed(Change what);
}
