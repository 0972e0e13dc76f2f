// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.map;

import java.time.Duration;

/**
 * What a map will take, from a few of its windows.
 *
 * @param windows how many the map has
 * @param tried how many were evaluated to find out
 * @param time for all of them; an upper estimate, for work gets faster as it goes on
 */
public record Estimate(long windows, int tried, Duration time) {
}
