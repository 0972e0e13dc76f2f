// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.hilum.dicom.internal.codec.DamagedFrame;

/** A block of a subband's coefficients, coded by itself: what the packets so far have told of it. */
final class CodeBlock {
    /** A part of the coded data that its decoder reads from its own beginning on (a codeword segment): places and lengths of its pieces in the tile's packets, in turn. */
    static final class Segment {
        private final int most;
        private int passes;
        private int[] pieces = {};

        private Segment(int most) {
            this.most = most;
        }

        int passes() {
            return passes;
        }

        int[] pieces() {
            return pieces;
        }
    }

    /** Passes before those that may be told without arithmetic coding: of the first four bit planes. */
    private static final int CODED = 10;

    final Area area;
    private final List<Segment> segments = new ArrayList<>(1);
    private int zeroPlanes = -1;
    private int lengthBits = 3;
    private int passes;

    CodeBlock(Area area) {
        this.area = area;
    }

    boolean isIncluded() {
        return zeroPlanes >= 0;
    }

    /** From now on it is part of packets; {@code planes} of its bits are zero everywhere. */
    void include(int planes) {
        zeroPlanes = planes;
    }

    int zeroPlanes() {
        return zeroPlanes;
    }

    /** Whether all bits are told that its coefficients have. */
    boolean isComplete(int planes) {
        return passes == 3 * (planes - zeroPlanes) - 2;
    }

    List<Segment> segments() {
        return segments;
    }

    /** Whether the {@code pass}-th pass, from 0 on, is told by bare bits. */
    static boolean isRaw(int pass, CodingStyle style) {
        return style.has(CodingStyle.BYPASS) && pass >= CODED && (pass + 2) % 3 < 2;
    }

    /** Reads how many bytes some more passes have; {@link #body} then says where they are. */
    List<Segment> lengths(int more, HeaderBits bits, CodingStyle style, int planes, List<Integer> lengths) throws DamagedFrame {
        if (passes + more > 3 * (planes - zeroPlanes) - 2) {
            throw new DamagedFrame("a code block has " + (passes + more) + " coding passes for " + (planes - zeroPlanes) + " bit planes");
        }
        while (bits.bit() == 1) {
            lengthBits++;
        }
        List<Segment> told = new ArrayList<>(1);
        for (int left = more; left > 0;) {
            Segment segment = segments.isEmpty() ? null : segments.get(segments.size() - 1);
            if (segment == null || segment.passes == segment.most) {
                segment = new Segment(mostPasses(style));
                segments.add(segment);
            }
            int count = Math.min(left, segment.most - segment.passes);
            int width = lengthBits + 31 - Integer.numberOfLeadingZeros(count);
            if (width > 31) {
                throw new DamagedFrame("a code block's length has " + width + " bits");
            }
            lengths.add(bits.bits(width));
            told.add(segment);
            segment.passes += count;
            passes += count;
            left -= count;
        }
        return told;
    }

    /** Of a segment that begins now (D.4.2, D.6). */
    private int mostPasses(CodingStyle style) {
        if (style.has(CodingStyle.TERMINATE)) {
            return 1;
        }
        if (!style.has(CodingStyle.BYPASS)) {
            return Integer.MAX_VALUE;
        }
        return passes < CODED ? CODED - passes : (passes + 2) % 3 == 0 ? 2 : 1;
    }

    static void body(Segment segment, int at, int length) {
        int count = segment.pieces.length;
        segment.pieces = Arrays.copyOf(segment.pieces, count + 2);
        segment.pieces[count] = at;
        segment.pieces[count + 1] = length;
    }
}
