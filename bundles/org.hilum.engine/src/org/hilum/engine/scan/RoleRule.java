// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.scan;

import org.hilum.spi.Problem;

/**
 * Which images have a role, as {@code ct=modality:CT} or {@code portal=phase:portal,description:*1mm*}.
 *
 * @param role empty for images that are left out
 */
public record RoleRule(String role, Conditions images) {
    private static final String EXAMPLE = "ct=modality:CT, or as portal=phase:portal,description:*1mm*";

    /** @throws Problem where it is not written so */
    public static RoleRule of(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new Problem("this does not say which images have the role", "--role " + text, "write it as " + EXAMPLE);
        }
        Conditions images = Conditions.of(text.substring(equals + 1), "--role " + text, EXAMPLE);
        return new RoleRule(Slug.role(text.substring(0, equals), "--role " + text), images);
    }

    /**
     * That images are left out, as {@code modality:CT,description:*scout*}.
     *
     * @throws Problem where it is not written so
     */
    static RoleRule leaveOut(String text) {
        return new RoleRule("", Conditions.of(text, "--leave-out " + text, "modality:CT,description:*scout*, or as structure:Couch*"));
    }
}
