// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The studies that were opened last, the latest first; kept between starts. */
public final class Recent {
    private static final int MOST = 8;
    private static final String KEY = "recent";
    private static final String SEPARATOR = "\n";

    private final ScopedPreferenceStore kept = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.hilum.ui");

    public List<Path> studies() {
        String all = kept.getString(KEY);
        return all.isEmpty() ? List.of() : List.of(all.split(SEPARATOR)).stream().map(Path::of).toList();
    }

    void opened(Path study) {
        List<Path> now = new ArrayList<>(studies());
        now.remove(study);
        now.addFirst(study);
        keep(now);
    }

    /** Takes a study out of the list, as one that is no longer there. */
    public void forget(Path study) {
        List<Path> now = new ArrayList<>(studies());
        now.remove(study);
        keep(now);
    }

    private void keep(List<Path> studies) {
        kept.setValue(KEY, String.join(SEPARATOR, studies.stream().limit(MOST).map(Path::toString).toList()));
        try {
            kept.save();
        } catch (IOException e) {
            // the list is a convenience; a folder that cannot be written to is told elsewhere
        }
    }
}
