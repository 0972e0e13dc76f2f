// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.experiment;

import java.util.List;
import java.util.Optional;

import org.hilum.engine.extract.RegionValues;
import org.hilum.spi.Problem;

/**
 * One region's values, whatever became of it.
 *
 * @param notes what is worth knowing of them
 * @param problem why there are none; all values are then undefined for that reason
 */
public record ExtractedRegion(RegionValues values, List<String> notes, Optional<Problem> problem) {
    public ExtractedRegion {
        notes = List.copyOf(notes);
    }
}
