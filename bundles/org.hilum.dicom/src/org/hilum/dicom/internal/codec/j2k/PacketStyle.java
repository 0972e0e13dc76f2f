// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import org.hilum.dicom.internal.codec.DamagedFrame;

/**
 * How a tile's packets follow each other (SGcod, A.6.1).
 *
 * @param layers of quality
 * @param transformed whether the first three components are transformed into each other
 * @param starts whether packets may begin with the marker SOP
 * @param ends whether their headers end with the marker EPH
 */
record PacketStyle(Order order, int layers, boolean transformed, boolean starts, boolean ends) {
    /** What changes slowest, second, third, fastest of layer, resolution, component and position. */
    enum Order {
        LRCP, RLCP, RPCL, PCRL, CPRL;

        static Order of(int code) throws DamagedFrame {
            if (code >= values().length) {
                throw new DamagedFrame("its packets are in order " + code + ", and 4 is the highest");
            }
            return values()[code];
        }
    }

    static PacketStyle read(Bytes in, int style) throws DamagedFrame {
        Order order = Order.of(in.u8());
        int layers = in.u16();
        int transform = in.u8();
        if (layers < 1 || transform > 1) {
            throw new DamagedFrame("it has " + layers + " layers and component transform " + transform);
        }
        return new PacketStyle(order, layers, transform == 1, (style & 2) != 0, (style & 4) != 0);
    }
}
