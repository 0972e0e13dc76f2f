// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.pixel;

import java.io.IOException;

/** Where stored values of frames come from. */
sealed interface StoredFrames permits NativeFrames, CompressedFrames {
    /** Bytes that a frame is made from. */
    byte[] bytes(int frame) throws IOException;

    /** Stored values of a frame, from its bytes. */
    void decode(int frame, byte[] bytes, int[] to);
}
