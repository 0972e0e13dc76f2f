// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

import org.hilum.spi.image.Vec3;

/**
 * One made-up patient. {@code texture} and {@code clinical} are what the outcome depends on, both standard normal;
 * everything else is independent of them and of the outcome.
 *
 * @param radius mean tumour radius in mm
 * @param centre of the tumour, in mm from the centre of the liver
 */
record SampleCase(String patient, String hospital, double texture, double clinical, double probability, boolean responds, double radius, Vec3 centre,
        Clinic clinic) {
    /** What the clinical table holds beside the variable that matters. A negative AFP is one that was not measured. */
    record Clinic(int age, String sex, String childPugh, double afp, int lesions) {
    }
}
