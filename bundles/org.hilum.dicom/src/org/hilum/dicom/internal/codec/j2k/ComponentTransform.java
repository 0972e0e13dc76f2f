// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

/** Turns luminance and two chrominances into red, green and blue, in place (G.2, G.3). */
final class ComponentTransform {
    private ComponentTransform() {
    }

    static void reversible(int[] first, int[] second, int[] third) {
        for (int i = 0; i < first.length; i++) {
            int green = first[i] - (second[i] + third[i] >> 2);
            int red = third[i] + green;
            third[i] = second[i] + green;
            second[i] = green;
            first[i] = red;
        }
    }

    static void irreversible(float[] first, float[] second, float[] third) {
        for (int i = 0; i < first.length; i++) {
            float luminance = first[i];
            float blue = second[i];
            float red = third[i];
            first[i] = luminance + 1.402f * red;
            second[i] = luminance - 0.344136f * blue - 0.714136f * red;
            third[i] = luminance + 1.772f * blue;
        }
    }
}
