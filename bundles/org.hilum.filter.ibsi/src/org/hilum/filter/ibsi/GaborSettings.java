// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

import org.hilum.image.Boundary;
import org.hilum.spi.settings.Param;

/** A Gabor kernel's wave and envelope, and what becomes of its responses. */
public record GaborSettings(
        @Param(label = "Sigma", help = "Standard deviation of the envelope along the wave.", unit = "mm", min = 0.1, max = 100) double sigma,
        @Param(label = "Wavelength", unit = "mm", min = 0.1, max = 1000) double wavelength,
        @Param(label = "Aspect ratio", help = "Gamma: the envelope's width along the wave over that across it.", min = 0.05, max = 20) double gamma,
        @Param(label = "Angle", help = "Theta: of the wave's direction, from the first axis of the plane towards the second.", unit = "°", min = 0, max = 360) double theta,
        @Param(label = "Rotation invariance", help = "Whether the response is pooled over all angles, and how.") RotationPooling rotation,
        @Param(label = "Angle step", help = "Between pooled angles; a whole number of them makes a full turn.", unit = "°", min = 1, max = 180) double step,
        @Param(label = "Planes", help = "slices, or orthogonal: pooled over slices and the two planes at right angles to them.") Planes planes,
        @Param(label = "Response") GaborResponse response,
        @Param(label = "Cut-off", help = "The kernel ends this many standard deviations of its envelope from its middle.", unit = "sigma", min = 2, max = 10, expert = true) double cutoff,
        @Param(label = "Beyond the edge", help = "What the image is taken to be outside its grid.", expert = true) Boundary boundary) {

    public GaborSettings {
        double steps = 360 / step;
        if (rotation != RotationPooling.NONE && Math.abs(steps - Math.rint(steps)) > 1e-6) {
            throw new IllegalArgumentException("a whole number of steps must make a full turn, and " + steps + " do");
        }
        if (rotation == RotationPooling.AVERAGE && response == GaborResponse.IMAGINARY) {
            throw new IllegalArgumentException("the mean of the imaginary parts at opposite angles is 0: choose the modulus, or the maximum");
        }
        if (rotation == RotationPooling.NONE && planes == Planes.ORTHOGONAL) {
            throw new IllegalArgumentException("several planes are pooled as angles are: choose average or maximum for rotation");
        }
    }

    /** The angles in radians, within half a turn where opposite ones have the same response. */
    double[] angles() {
        if (rotation == RotationPooling.NONE) {
            return new double[] {Math.toRadians(theta)};
        }
        int turn = (int) Math.rint(360 / step);
        // opposite angles have conjugate responses: an even number of steps needs half of them, but for imaginary parts
        double[] angles = new double[turn % 2 == 0 && response != GaborResponse.IMAGINARY ? turn / 2 : turn];
        for (int i = 0; i < angles.length; i++) {
            angles[i] = Math.toRadians(theta + i * 360.0 / turn);
        }
        return angles;
    }
}
