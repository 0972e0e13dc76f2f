// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sample;

/**
 * A contrast phase of the made-up CT: mean attenuation in HU of liver and tumour, how far the breath-hold moved the liver
 * (mm, upwards), and how exactly the tumour's texture shows the latent one (standard deviation of the phase's own part).
 */
record Phase(String role, double liver, double tumour, double shift, double ownTexture) {
    static final Phase ARTERIAL = new Phase("arterial", 72, 98, 0, 0);
    static final Phase PORTAL = new Phase("portal", 112, 92, 4, 0.7);
}
