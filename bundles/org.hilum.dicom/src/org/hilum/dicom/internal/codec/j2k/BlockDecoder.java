// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import java.util.Arrays;

import org.hilum.dicom.internal.codec.DamagedFrame;
import org.hilum.dicom.internal.codec.j2k.CodeBlock.Segment;

/**
 * Decodes code blocks, bit plane by bit plane, each in three passes: of coefficients that are likely to become significant, of
 * those that are, and of all others (annex D). One decoder serves many blocks, one after the other.
 */
final class BlockDecoder {
    private static final int SIGNIFICANT = 0x1000;
    private static final int REFINED = 0x2000;
    private static final int VISITED = 0x4000;
    private static final int STRIPE = 4;

    private final byte[] packets;
    private final CodingStyle style;
    private final boolean causal;
    private final MqDecoder mq = new MqDecoder(Contexts.COUNT);
    private final RawBits bare = new RawBits();
    private int[] flags = {};
    private int[] values = {};
    private byte[] contexts;
    private boolean raw;
    private int width;
    private int height;
    private int pitch;

    BlockDecoder(byte[] packets, CodingStyle style) {
        this.packets = packets;
        this.style = style;
        causal = style.has(CodingStyle.CAUSAL);
    }

    /**
     * Twice the coefficients of a block, row by row, as integers: the lowest bit is that of a half, which stands for the bits
     * that are not told. The array is used again for the next block.
     */
    int[] decode(CodeBlock block, Subband band) throws DamagedFrame {
        width = block.area.width();
        height = block.area.height();
        pitch = width + 2;
        prepare();
        contexts = Contexts.significance(band);
        resetContexts();
        int plane = band.planes() - block.zeroPlanes() - 1;
        int pass = 0;
        for (Segment segment : block.segments()) {
            raw = CodeBlock.isRaw(pass, style);
            byte[] bytes = joined(segment);
            if (raw) {
                bare.start(bytes);
            } else {
                mq.start(bytes);
            }
            for (int i = 0; i < segment.passes(); i++, pass++) {
                switch ((pass + 2) % 3) {
                    case 0 -> significance(plane);
                    case 1 -> refinement(plane);
                    default -> cleanup(plane--);
                }
                if (style.has(CodingStyle.RESET)) {
                    resetContexts();
                }
            }
        }
        return values;
    }

    private void prepare() {
        int flagged = pitch * (height + 2);
        if (flags.length < flagged) {
            flags = new int[flagged];
        } else {
            Arrays.fill(flags, 0, flagged, 0);
        }
        if (values.length < width * height) {
            values = new int[width * height];
        } else {
            Arrays.fill(values, 0, width * height, 0);
        }
    }

    private void resetContexts() {
        mq.reset();
        mq.set(0, 4);
        mq.set(Contexts.RUN, 3);
        mq.set(Contexts.UNIFORM, 46);
    }

    /** The pieces of a segment, and the two bytes that its decoder takes for its end. */
    private byte[] joined(Segment segment) {
        int[] pieces = segment.pieces();
        int length = 0;
        for (int p = 1; p < pieces.length; p += 2) {
            length += pieces[p];
        }
        byte[] bytes = new byte[length + 2];
        int to = 0;
        for (int p = 0; p < pieces.length; p += 2) {
            System.arraycopy(packets, pieces[p], bytes, to, pieces[p + 1]);
            to += pieces[p + 1];
        }
        bytes[length] = (byte) 0xff;
        bytes[length + 1] = (byte) 0xff;
        return bytes;
    }

    /** Flags of the coefficient at {@code f}, without those of the next stripe where that must not be looked at. */
    private int seen(int f, int y) {
        return causal && y % STRIPE == STRIPE - 1 ? flags[f] & ~Contexts.BELOW : flags[f];
    }

    private void significance(int plane) {
        for (int top = 0; top < height; top += STRIPE) {
            int bottom = Math.min(top + STRIPE, height);
            for (int x = 0; x < width; x++) {
                for (int y = top, f = (top + 1) * pitch + x + 1; y < bottom; y++, f += pitch) {
                    int seen = seen(f, y);
                    if ((seen & Contexts.NEIGHBOURS) != 0 && (seen & SIGNIFICANT) == 0) {
                        flags[f] |= VISITED;
                        if ((raw ? bare.bit() : mq.bit(contexts[seen & Contexts.NEIGHBOURS])) == 1) {
                            become(f, y * width + x, seen, plane);
                        }
                    }
                }
            }
        }
    }

    private void refinement(int plane) {
        int half = 1 << plane;
        for (int top = 0; top < height; top += STRIPE) {
            int bottom = Math.min(top + STRIPE, height);
            for (int x = 0; x < width; x++) {
                for (int y = top, f = (top + 1) * pitch + x + 1; y < bottom; y++, f += pitch) {
                    if ((flags[f] & (SIGNIFICANT | VISITED)) == SIGNIFICANT) {
                        int seen = seen(f, y);
                        int context = (seen & REFINED) != 0 ? 2 : (seen & Contexts.NEIGHBOURS) != 0 ? 1 : 0;
                        int bit = raw ? bare.bit() : mq.bit(Contexts.REFINEMENT + context);
                        int at = y * width + x;
                        values[at] += bit == 1 == values[at] > 0 ? half : -half;
                        flags[f] |= REFINED;
                    }
                }
            }
        }
    }

    private void cleanup(int plane) throws DamagedFrame {
        for (int top = 0; top < height; top += STRIPE) {
            int bottom = Math.min(top + STRIPE, height);
            for (int x = 0; x < width; x++) {
                int first = (top + 1) * pitch + x + 1;
                int y = top;
                boolean known = false;
                if (bottom - top == STRIPE && isBlank(first, top)) {
                    if (mq.bit(Contexts.RUN) == 0) {
                        continue;
                    }
                    y += 2 * mq.bit(Contexts.UNIFORM);
                    y += mq.bit(Contexts.UNIFORM);
                    known = true;
                }
                for (int f = first + (y - top) * pitch; y < bottom; y++, f += pitch) {
                    int seen = seen(f, y);
                    if (known || (seen & (SIGNIFICANT | VISITED)) == 0 && mq.bit(contexts[seen & Contexts.NEIGHBOURS]) == 1) {
                        become(f, y * width + x, seen, plane);
                    }
                    known = false;
                }
            }
        }
        forgetVisits();
        if (style.has(CodingStyle.SEGMENTATION_SYMBOLS)) {
            int symbol = 0;
            for (int i = 0; i < 4; i++) {
                symbol = symbol << 1 | mq.bit(Contexts.UNIFORM);
            }
            if (symbol != 0b1010) {
                throw new DamagedFrame("a code block's bit plane does not end with the symbol that it should");
            }
        }
    }

    /** Whether nothing is known of a whole column of a stripe and what is around it. */
    private boolean isBlank(int first, int top) {
        int all = flags[first] | flags[first + pitch] | flags[first + 2 * pitch] | seen(first + 3 * pitch, top + 3);
        return (all & (SIGNIFICANT | VISITED | Contexts.NEIGHBOURS)) == 0;
    }

    private void forgetVisits() {
        for (int f = 0; f < pitch * (height + 2); f++) {
            flags[f] &= ~VISITED;
        }
    }

    /** Reads the sign of a coefficient whose highest bit is in this plane. */
    private void become(int f, int at, int seen, int plane) {
        boolean negative;
        if (raw) {
            negative = bare.bit() == 1;
        } else {
            int sign = Contexts.sign(seen);
            negative = (mq.bit(sign >> 1) ^ sign & 1) == 1;
        }
        int value = 3 << plane;
        values[at] = negative ? -value : value;
        flags[f] |= SIGNIFICANT;
        flags[f - pitch - 1] |= Contexts.SOUTH_EAST;
        flags[f - pitch + 1] |= Contexts.SOUTH_WEST;
        flags[f + pitch - 1] |= Contexts.NORTH_EAST;
        flags[f + pitch + 1] |= Contexts.NORTH_WEST;
        flags[f - pitch] |= negative ? Contexts.SOUTH | Contexts.SOUTH_NEGATIVE : Contexts.SOUTH;
        flags[f + pitch] |= negative ? Contexts.NORTH | Contexts.NORTH_NEGATIVE : Contexts.NORTH;
        flags[f - 1] |= negative ? Contexts.EAST | Contexts.EAST_NEGATIVE : Contexts.EAST;
        flags[f + 1] |= negative ? Contexts.WEST | Contexts.WEST_NEGATIVE : Contexts.WEST;
    }
}
