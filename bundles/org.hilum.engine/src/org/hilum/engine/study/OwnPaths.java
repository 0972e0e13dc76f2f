// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files of single cases that lie elsewhere than the pattern of all says.
 *
 * @param paths case to role to path; under {@link #EVERY_ROLE} the path for roles that have none of their own
 */
public record OwnPaths(Map<String, Map<String, PathPattern>> paths) {
    public static final String EVERY_ROLE = "";
    public static final OwnPaths NONE = new OwnPaths(Map.of());

    public OwnPaths {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
    }

    public Set<String> cases() {
        return paths.keySet();
    }

    /** The columns of the table of cases that they name, for images of these roles. */
    public List<String> columns(List<String> roles) {
        return paths.values().stream().flatMap(own -> own.values().stream()).flatMap(p -> p.columns(roles).stream()).toList();
    }

    /** The path of a case on a role, where it has one of its own. */
    public Optional<PathPattern> find(String caseId, String role) {
        Map<String, PathPattern> own = paths.getOrDefault(caseId, Map.of());
        return Optional.ofNullable(own.getOrDefault(role, own.get(EVERY_ROLE)));
    }
}
