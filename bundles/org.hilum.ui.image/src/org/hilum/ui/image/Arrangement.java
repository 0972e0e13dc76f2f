// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.image;

/** Which panes the viewer shows: one plane, three planes of one image, or one plane of every image of the case. */
public enum Arrangement {
    ONE("1", "one plane"), THREE("3", "three planes"), ROLES("phases", "every image of the case, side by side");

    private final String label;
    private final String help;

    Arrangement(String label, String help) {
        this.label = label;
        this.help = help;
    }

    public String label() {
        return label;
    }

    public String help() {
        return help;
    }
}
