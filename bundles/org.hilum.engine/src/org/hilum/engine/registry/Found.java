// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.util.List;

import org.hilum.spi.Problem;

/** Plug-ins that can be used and what could not be. */
record Found(List<Contribution> contributions, List<Problem> problems) {
}
