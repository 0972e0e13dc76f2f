// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.hilum.dicom.internal.codec.DamagedFrame;
import org.hilum.dicom.internal.codec.j2k.CodeBlock.Segment;
import org.hilum.dicom.internal.codec.j2k.Header.Progression;

/**
 * Reads a tile's packets: each tells, of one layer of one precinct, which code blocks go on and with how many bytes, and then
 * holds these bytes (B.9 to B.12).
 */
final class Packets {
    private static final int SOP = 0xff91;
    private static final int SOP_BYTES = 6;
    private static final int EPH = 0xff92;

    private final List<TileComponent> components;
    private final PacketStyle style;
    private final HeaderBits in;
    private final long expected;
    private final int[][][] layersRead;
    private long read;

    private Packets(List<TileComponent> components, PacketStyle style, byte[] data, long expected) {
        this.components = components;
        this.style = style;
        this.expected = expected;
        in = new HeaderBits(data);
        layersRead = new int[components.size()][][];
        for (TileComponent of : components) {
            int[][] counts = new int[of.style.levels() + 1][];
            for (int r = 0; r < counts.length; r++) {
                int resolution = r;
                counts[r] = new int[(int) of.precincts().stream().filter(p -> p.resolution() == resolution).count()];
            }
            layersRead[of.component] = counts;
        }
    }

    /** Divides the components and reads all packets into their code blocks. */
    static void read(List<TileComponent> components, Header header, byte[] data) throws DamagedFrame {
        PacketStyle style = header.packets();
        long precincts = 0;
        for (TileComponent of : components) {
            precincts += of.precinctCount();
        }
        // each has a byte at least, so that what is made for them is bounded by the data
        if (precincts * style.layers() > data.length) {
            throw new DamagedFrame("it has " + precincts * style.layers() + " packets in " + data.length + " bytes");
        }
        components.forEach(TileComponent::divide);
        new Packets(components, style, data, precincts * style.layers()).readAll(header.progressions());
    }

    private void readAll(List<Progression> progressions) throws DamagedFrame {
        for (Progression progression : progressions) {
            read(progression);
        }
        if (read < expected) {
            throw new DamagedFrame("the orders of its packets leave out " + (expected - read) + " of " + expected);
        }
    }

    private void read(Progression progression) throws DamagedFrame {
        int layers = Math.min(progression.layers(), style.layers());
        List<Precinct> precincts = new ArrayList<>();
        for (TileComponent of : components) {
            if (of.component >= progression.firstComponent() && of.component < progression.components()) {
                of.precincts().stream().filter(p -> p.resolution() >= progression.firstResolution() && p.resolution() < progression.resolutions()).forEach(precincts::add);
            }
        }
        precincts.sort(order(progression.order()));
        switch (progression.order()) {
            case LRCP -> layerByLayer(precincts, layers);
            case RLCP -> {
                for (int from = 0, to; from < precincts.size(); from = to) {
                    to = from;
                    while (to < precincts.size() && precincts.get(to).resolution() == precincts.get(from).resolution()) {
                        to++;
                    }
                    layerByLayer(precincts.subList(from, to), layers);
                }
            }
            case RPCL, PCRL, CPRL -> {
                for (Precinct precinct : precincts) {
                    for (int layer = 0; layer < layers; layer++) {
                        read(precinct, layer);
                    }
                }
            }
        }
    }

    private void layerByLayer(List<Precinct> precincts, int layers) throws DamagedFrame {
        for (int layer = 0; layer < layers; layer++) {
            for (Precinct precinct : precincts) {
                read(precinct, layer);
            }
        }
    }

    private static Comparator<Precinct> order(PacketStyle.Order order) {
        Comparator<Precinct> resolution = Comparator.comparingInt(Precinct::resolution);
        Comparator<Precinct> component = Comparator.comparingInt(p -> p.of().component);
        Comparator<Precinct> position = Comparator.comparingLong(Precinct::y).thenComparingLong(Precinct::x);
        Comparator<Precinct> number = Comparator.comparingInt(Precinct::number);
        return switch (order) {
            case LRCP, RLCP -> resolution.thenComparing(component).thenComparing(number);
            case RPCL -> resolution.thenComparing(position).thenComparing(component).thenComparing(number);
            case PCRL -> position.thenComparing(component).thenComparing(resolution).thenComparing(number);
            case CPRL -> component.thenComparing(position).thenComparing(resolution).thenComparing(number);
        };
    }

    /** Reads a packet, unless an earlier progression has. */
    private void read(Precinct precinct, int layer) throws DamagedFrame {
        int[] counts = layersRead[precinct.of().component][precinct.resolution()];
        if (counts[precinct.number()] > layer) {
            return;
        }
        if (in.left() == 0) {
            throw new DamagedFrame("it ends after " + read + " of " + expected + " packets");
        }
        counts[precinct.number()]++;
        read++;
        if (style.starts() && in.isAt(SOP)) {
            in.skip(SOP_BYTES);
        }
        List<Segment> segments = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        if (in.bit() == 1) {
            for (Precinct.Part part : precinct.parts()) {
                header(part, layer, precinct.of().style, segments, lengths);
            }
        }
        in.align();
        if (style.ends()) {
            if (!in.isAt(EPH)) {
                throw new DamagedFrame("packet " + read + " of " + expected + " lacks the mark at the end of its header");
            }
            in.skip(2);
        }
        for (int s = 0; s < segments.size(); s++) {
            if (lengths.get(s) > in.left()) {
                throw new DamagedFrame("packet " + read + " of " + expected + " goes on beyond the end");
            }
            CodeBlock.body(segments.get(s), in.at(), lengths.get(s));
            in.skip(lengths.get(s));
        }
    }

    private void header(Precinct.Part part, int layer, CodingStyle coding, List<Segment> segments, List<Integer> lengths) throws DamagedFrame {
        for (int b = 0; b < part.blocks().length; b++) {
            CodeBlock block = part.blocks()[b];
            if (block.isIncluded()) {
                if (in.bit() == 0) {
                    continue;
                }
            } else {
                if (!part.inclusion().isBelow(b, layer + 1, in)) {
                    continue;
                }
                block.include(part.zeroPlanes().number(b, part.band().planes(), in));
            }
            segments.addAll(block.lengths(passes(), in, coding, part.band().planes(), lengths));
        }
    }

    /** How many coding passes a packet adds to a block: table B.4. */
    private int passes() throws DamagedFrame {
        if (in.bit() == 0) {
            return 1;
        }
        if (in.bit() == 0) {
            return 2;
        }
        int more = in.bits(2);
        if (more < 3) {
            return 3 + more;
        }
        more = in.bits(5);
        return more < 31 ? 6 + more : 37 + in.bits(7);
    }
}
