// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.filter.ibsi;

/** What is taken of a Gabor kernel's complex response. */
public enum GaborResponse {
    /** Its magnitude. */
    MODULUS {
        @Override
        double of(double re, double im) {
            return Math.sqrt(re * re + im * im);
        }
    },
    /** Its real part: the response to a wave that is even about the voxel. */
    REAL {
        @Override
        double of(double re, double im) {
            return re;
        }
    },
    /** Its imaginary part: the response to a wave that is odd about the voxel. */
    IMAGINARY {
        @Override
        double of(double re, double im) {
            return im;
        }
    };

    abstract double of(double re, double im);
}
