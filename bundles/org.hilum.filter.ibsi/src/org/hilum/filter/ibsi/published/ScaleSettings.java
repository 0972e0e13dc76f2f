// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi.published;

import java.util.OptionalDouble;

import org.hilum.spi.settings.Param;

/** The scale that intensities are brought back to. */
public record ScaleSettings(
        @Param(label = "Largest magnitude", help = "The intensity that keeps its magnitude. Empty: the largest of the whole image, as in PyRadiomics; responses of different "
                + "images are then on different scales.", unit = "{intensity}", min = 1e-6) OptionalDouble largest) {
}
