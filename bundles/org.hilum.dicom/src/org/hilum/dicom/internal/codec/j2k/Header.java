// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.ArrayList;
import java.util.List;

import org.hilum.dicom.internal.codec.DamagedFrame;
import org.hilum.dicom.internal.codec.j2k.PacketStyle.Order;

/**
 * What the main header says, or the headers of a tile's parts. What a tile says goes before what the main header says; in either,
 * what is said of one component before what is said of all (A.6).
 */
final class Header {
    static final int COD = 0xff52;
    static final int COC = 0xff53;
    static final int QCD = 0xff5c;
    static final int QCC = 0xff5d;
    static final int RGN = 0xff5e;
    static final int POC = 0xff5f;
    static final int PPM = 0xff60;
    static final int PPT = 0xff61;
    private static final int MOST_CHANGES = 32;

    /**
     * Packets of some resolutions and components, in an order of their own (POC, A.6.6). Ends are exclusive.
     */
    record Progression(int firstResolution, int firstComponent, int layers, int resolutions, int components, Order order) {
    }

    private final Header main;
    private final int components;
    private final CodingStyle[] codingOf;
    private final Quantisation[] quantisationOf;
    private final int[] shiftOf;
    private final List<Progression> changes = new ArrayList<>();
    private PacketStyle packets;
    private CodingStyle coding;
    private Quantisation quantisation;

    private Header(Header main, int components) {
        this.main = main;
        this.components = components;
        codingOf = new CodingStyle[components];
        quantisationOf = new Quantisation[components];
        shiftOf = new int[components];
    }

    static Header main(int components) {
        return new Header(null, components);
    }

    /** That of a tile, which says nothing yet. */
    Header tile() {
        Header tile = new Header(this, components);
        System.arraycopy(shiftOf, 0, tile.shiftOf, 0, components);
        return tile;
    }

    /** Reads a marker segment; what has no bearing on values is passed over. */
    void read(int marker, Bytes in) throws DamagedFrame {
        switch (marker) {
            case COD -> {
                int style = in.u8();
                packets = PacketStyle.read(in, style);
                coding = CodingStyle.read(in, (style & 1) != 0);
            }
            case COC -> codingOf[component(in)] = CodingStyle.read(in, (in.u8() & 1) != 0);
            case QCD -> quantisation = Quantisation.read(in);
            case QCC -> quantisationOf[component(in)] = Quantisation.read(in);
            case RGN -> region(in);
            case POC -> changes(in);
            case PPM, PPT -> throw new DamagedFrame("JPEG 2000 with packed packet headers (marker FF%02X) is not supported".formatted(marker & 0xff));
            default -> {
            }
        }
    }

    private int component(Bytes in) throws DamagedFrame {
        int component = in.u8();
        if (component >= components) {
            throw new DamagedFrame("a marker segment is about component " + component + " of " + components);
        }
        return component;
    }

    private void region(Bytes in) throws DamagedFrame {
        int component = component(in);
        if (in.u8() != 0) {
            throw new DamagedFrame("its region of interest is coded in a way that JPEG 2000 doesn't know");
        }
        shiftOf[component] = in.u8();
    }

    private void changes(Bytes in) throws DamagedFrame {
        while (in.left() > 0) {
            int firstResolution = in.u8();
            int firstComponent = in.u8();
            int layers = in.u16();
            int resolutions = in.u8();
            int last = in.u8();
            changes.add(new Progression(firstResolution, firstComponent, layers, resolutions, last == 0 ? 256 : last, Order.of(in.u8())));
            if (changes.size() > MOST_CHANGES) {
                throw new DamagedFrame("its packets change their order more than " + MOST_CHANGES + " times");
            }
        }
    }

    PacketStyle packets() throws DamagedFrame {
        return packets != null ? packets : inherited("coding style").packets();
    }

    CodingStyle coding(int component) throws DamagedFrame {
        return codingOf[component] != null ? codingOf[component] : coding != null ? coding : inherited("coding style").coding(component);
    }

    Quantisation quantisation(int component) throws DamagedFrame {
        return quantisationOf[component] != null ? quantisationOf[component] : quantisation != null ? quantisation : inherited("quantisation").quantisation(component);
    }

    /** By how many bits coefficients of a region of interest lie above all others; 0 if there is none (H.1). */
    int shift(int component) {
        return shiftOf[component];
    }

    /** The orders of packets, one after the other. */
    List<Progression> progressions() throws DamagedFrame {
        if (!changes.isEmpty()) {
            return changes;
        }
        return main != null && !main.changes.isEmpty() ? main.changes : List.of(new Progression(0, 0, packets().layers(), 33, components, packets().order()));
    }

    private Header inherited(String what) throws DamagedFrame {
        if (main == null) {
            throw new DamagedFrame("its header lacks the " + what);
        }
        return main;
    }
}
