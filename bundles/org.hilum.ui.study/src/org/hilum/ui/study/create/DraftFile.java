// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.study.create;

/**
 * Images of a role, or masks of a region, of all cases.
 *
 * @param label of a mask, where the file holds several; else empty
 * @param role of a mask, the image it was drawn on where its pattern does not name the role; else empty
 */
record DraftFile(String name, String pattern, String label, String role) {
    boolean namesRole() {
        return pattern.contains("{role}");
    }

    DraftFile named(String other) {
        return new DraftFile(other, pattern, label, role);
    }

    DraftFile at(String other) {
        return new DraftFile(name, other, label, role);
    }

    DraftFile labelled(String other) {
        return new DraftFile(name, pattern, other, role);
    }

    DraftFile drawnOn(String other) {
        return new DraftFile(name, pattern, label, other);
    }
}
