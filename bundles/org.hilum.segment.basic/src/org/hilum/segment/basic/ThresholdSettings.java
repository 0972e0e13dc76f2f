// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.segment.basic;

import java.util.OptionalDouble;

import org.hilum.spi.settings.Param;
import org.hilum.spi.settings.Refers;

/** Which intensities belong to the region. */
public record ThresholdSettings(
        @Param(label = "From", help = "Lowest intensity inside. Empty: no limit.", unit = "{intensity}") OptionalDouble from,
        @Param(label = "To", help = "Highest intensity inside. Empty: no limit.", unit = "{intensity}") OptionalDouble to,
        @Param(label = "Only inside", help = "A region to stay in. Empty: the whole image.", refers = Refers.REGION) String inside) {
    public ThresholdSettings {
        if (from.isPresent() && to.isPresent() && from.getAsDouble() > to.getAsDouble()) {
            throw new IllegalArgumentException("from must not be above to: " + from.getAsDouble() + ", " + to.getAsDouble());
        }
    }
}
