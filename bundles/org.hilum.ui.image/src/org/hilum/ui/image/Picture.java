// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

import java.util.List;
import org.hilum.spi.image.Quantity;
import org.hilum.spi.image.Volume;
import org.hilum.ui.image.slice.WindowPreset;

/**
 * One image as it is shown: the case and role it stands for, its voxels, its regions, masks that were to be its regions but lie on another grid, and
 * the windows that suit it (best first).
 */
public record Picture(String caseId, String role, Volume volume, List<Overlay> overlays, List<Stray> strays, List<WindowPreset> presets) {
    public Picture {
        for (Overlay o : overlays) {
            if (!o.mask().geometry().sameGrid(volume.geometry())) {
                throw new IllegalArgumentException("region " + o.name() + " lies on another grid than " + caseId + " " + role);
            }
        }
        overlays = List.copyOf(overlays);
        strays = List.copyOf(strays);
        presets = List.copyOf(presets);
    }

    public Picture(String caseId, String role, Volume volume, List<Overlay> overlays) {
        this(caseId, role, volume, overlays, List.of(), WindowPreset.of(volume));
    }

    public String title() {
        return caseId + " · " + role;
    }

    /** What the voxels measure: as their file says, else as the window tells that suits them best. */
    public Quantity measures() {
        return volume.quantity().equals(Quantity.ARBITRARY) ? presets.getFirst().of() : volume.quantity();
    }
}
