// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.dicom.internal.seg;

import java.math.BigInteger;
import java.util.UUID;

/** New unique identifiers, made of UUIDs (PS3.5, B.2). */
final class Uid {
    private Uid() {
    }

    static String random() {
        return "2.25." + new BigInteger(UUID.randomUUID().toString().replace("-", ""), 16);
    }
}
