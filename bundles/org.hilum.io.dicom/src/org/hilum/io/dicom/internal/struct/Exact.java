// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.struct;

/** Products of whole numbers compared in all their 128 bits. */
final class Exact {
    private Exact() {
    }

    /** −1, 0 or 1, as a·b is less than, equal to or more than c·d. */
    static int compare(long a, long b, long c, long d) {
        long left = Math.multiplyHigh(a, b);
        long right = Math.multiplyHigh(c, d);
        return Integer.signum(left != right ? Long.compare(left, right) : Long.compareUnsigned(a * b, c * d));
    }
}
