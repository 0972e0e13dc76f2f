// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.job;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.hilum.engine.experiment.RunOptions;

/** How much of the machine work may take, as the user's preferences say; it changes no result. */
public final class Computing {
    /** The node of the preferences and the key in it under which the number of threads stands. */
    public static final String NODE = "org.hilum.ui";
    public static final String THREADS = "threads";

    private Computing() {
    }

    public static RunOptions options() {
        RunOptions standard = RunOptions.standard();
        return standard.withThreads(Math.max(1, InstanceScope.INSTANCE.getNode(NODE).getInt(THREADS, standard.threads())));
    }
}
