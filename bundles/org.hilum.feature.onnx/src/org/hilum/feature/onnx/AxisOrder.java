// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.feature.onnx;

/**
 * In which order the axes of a model's input stand after the first, the batch. C are the channels, X the first axis of the
 * image, Y the second, Z the third; a model of slices has no Z.
 */
public enum AxisOrder {
    /** PyTorch with arrays as SimpleITK and pydicom give them. */
    CZYX("CZYX"),
    /** PyTorch with arrays as nibabel gives them. */
    CXYZ("CXYZ"),
    /** TensorFlow with arrays as SimpleITK and pydicom give them. */
    ZYXC("ZYXC"),
    /** TensorFlow with arrays as nibabel gives them. */
    XYZC("XYZC");

    private final String letters;

    AxisOrder(String letters) {
        this.letters = letters;
    }

    /** The letter of each axis, the batch's N first. */
    String axes(View view) {
        return "N" + (view == View.VOLUME ? letters : letters.replace("Z", ""));
    }
}
