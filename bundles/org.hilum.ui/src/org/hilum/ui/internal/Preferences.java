// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.hilum.ui.job.Computing;

/** What the user can set of the workbench itself; never of a study, which keeps its own settings. */
final class Preferences {
    private Preferences() {
    }

    static IPreferenceStore store() {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Computing.NODE);
        store.setDefault(Computing.THREADS, Runtime.getRuntime().availableProcessors());
        return store;
    }
}
