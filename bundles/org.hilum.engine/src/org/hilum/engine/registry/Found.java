// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.util.Comparator;
import java.util.List;

import org.hilum.spi.Problem;

/** Plug-ins that can be used and what could not be. */
record Found(List<Contribution> contributions, List<Problem> problems) {
    /** Hilum's own first, then by bundle: which of two with one id stays must not depend on the order of files. */
    private static final Comparator<Contribution> ORDER = Comparator.comparing((Contribution c) -> !c.isBuiltIn()).thenComparing(Contribution::bundle);

    Found {
        contributions = contributions.stream().sorted(ORDER).toList();
        problems = List.copyOf(problems);
    }
}
