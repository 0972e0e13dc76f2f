// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.pair;

/** DICOM's frames of reference: positions in one say nothing of positions in another, unless somebody has registered the images. */
public final class FramesOfReference {
    private FramesOfReference() {
    }

    /** Whether both are known and are not the same. */
    public static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
