// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image.cine;

import java.io.IOException;
import java.util.Arrays;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The settings of the cine as the user set them last, kept between starts. */
final class KeptSettings {
    private static final String RATE = "cine.rate";
    private static final String WAY = "cine.way";

    private final ScopedPreferenceStore kept = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.hilum.ui.image");

    KeptSettings() {
        kept.setDefault(RATE, CineSettings.DEFAULT.rate());
        kept.setDefault(WAY, CineSettings.DEFAULT.way().name());
    }

    CineSettings settings() {
        Way way = Arrays.stream(Way.values()).filter(w -> w.name().equals(kept.getString(WAY))).findFirst().orElse(CineSettings.DEFAULT.way());
        return new CineSettings(kept.getInt(RATE), way);
    }

    void keep(CineSettings settings) {
        kept.setValue(RATE, settings.rate());
        kept.setValue(WAY, settings.way().name());
        try {
            kept.save();
        } catch (IOException e) {
            // a convenience: in this window the settings hold anyway
        }
    }
}
