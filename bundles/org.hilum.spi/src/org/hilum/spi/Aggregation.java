// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi;

/** How a feature that is measured slice by slice or direction by direction becomes one value: IBSI's methods and their codes. */
public enum Aggregation {
    VOLUME("DHQ4", "over the volume"),
    SLICES_AVERAGED("BTW3", "2D, averaged over slices and directions"),
    SLICES_MERGED("SUJT", "2D, directions merged in a slice, averaged over slices"),
    DIRECTIONS_AVERAGED("JJUI", "2.5D, slices merged in a direction, averaged over directions"),
    SLICES_DIRECTIONS_MERGED("ZW7Z", "2.5D, slices and directions merged"),
    VOLUME_AVERAGED("ITBB", "3D, averaged over directions"),
    VOLUME_MERGED("IAZD", "3D, directions merged"),
    ZONES_SLICES("8QNN", "2D, averaged over slices"),
    ZONES_MERGED("62GR", "2.5D, slices merged"),
    ZONES_VOLUME("KOBO", "3D");

    private final String code;
    private final String label;

    Aggregation(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** IBSI's four-character code. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
