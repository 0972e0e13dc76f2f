// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import org.hilum.dicom.internal.codec.DamagedFrame;

/** The file format around a codestream (JP2, annex I), which DICOM forbids and some writers leave there. */
final class Boxes {
    private static final int SIGNATURE = 'j' << 24 | 'P' << 16 | ' ' << 8 | ' ';
    private static final int CODESTREAM = 'j' << 24 | 'p' << 16 | '2' << 8 | 'c';

    private Boxes() {
    }

    /** The codestream in the first box that holds one; all of {@code data} where there are no boxes. */
    static Bytes codestream(byte[] data) throws DamagedFrame {
        Bytes in = new Bytes(data, 0, data.length);
        if (data.length < 12 || type(new Bytes(data, 4, data.length)) != SIGNATURE) {
            return in;
        }
        while (in.left() > 0) {
            int length = in.u32();
            int type = type(in);
            int header = 8;
            if (length == 1) {
                if (in.u32() != 0) {
                    throw new DamagedFrame("a box of the file format JP2 is longer than the frame");
                }
                length = in.u32();
                header = 16;
            }
            Bytes content = in.part(length == 0 ? in.left() : length - header);
            if (type == CODESTREAM) {
                return content;
            }
        }
        throw new DamagedFrame("it is in the file format JP2, but holds no codestream");
    }

    private static int type(Bytes in) throws DamagedFrame {
        return in.u16() << 16 | in.u16();
    }
}
