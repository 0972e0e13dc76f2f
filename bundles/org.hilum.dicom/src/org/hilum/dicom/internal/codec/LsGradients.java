// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec;

/** The class of every gradient between neighbouring samples, -4 to 4 (ISO 14495-1, A.3.3), looked up since it is asked three times a sample. */
final class LsGradients {
    private final byte[] classes;
    private final int middle;

    LsGradients(LsPreset preset) {
        middle = preset.maximum();
        classes = new byte[2 * middle + 1];
        for (int d = 0; d <= middle; d++) {
            byte c = (byte) (d <= preset.near() ? 0 : d < preset.t1() ? 1 : d < preset.t2() ? 2 : d < preset.t3() ? 3 : 4);
            classes[middle + d] = c;
            classes[middle - d] = (byte) -c;
        }
    }

    /** The context of a sample by its neighbours: left {@code a}, above {@code b}, above left {@code c}, above right {@code d}; negative where signs are turned, 0 where all is flat. */
    int context(int a, int b, int c, int d) {
        return (classes[middle + d - b] * 9 + classes[middle + b - c]) * 9 + classes[middle + c - a];
    }
}
