// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

/**
 * The contexts of a coefficient's bits, which follow from what is known of its eight neighbours (D.3). What is known is kept in
 * flags of each coefficient: which neighbours are significant, and which of the four nearest are negative.
 */
final class Contexts {
    static final int NORTH_EAST = 1;
    static final int SOUTH_EAST = 2;
    static final int SOUTH_WEST = 4;
    static final int NORTH_WEST = 8;
    static final int NORTH = 0x10;
    static final int EAST = 0x20;
    static final int SOUTH = 0x40;
    static final int WEST = 0x80;
    static final int NEIGHBOURS = 0xff;
    static final int NORTH_NEGATIVE = 0x100;
    static final int EAST_NEGATIVE = 0x200;
    static final int SOUTH_NEGATIVE = 0x400;
    static final int WEST_NEGATIVE = 0x800;
    static final int BELOW = SOUTH | SOUTH_EAST | SOUTH_WEST | SOUTH_NEGATIVE;

    static final int SIGN = 9;
    static final int REFINEMENT = 14;
    static final int RUN = 17;
    static final int UNIFORM = 18;
    static final int COUNT = 19;

    /** Of the neighbours' significance, for subbands that are low-pass across, high-pass across only, and high-pass both ways. */
    private static final byte[][] SIGNIFICANCE = new byte[3][256];
    /** Of the nearest neighbours' significance and signs: 2 · context + whether the sign is turned. */
    private static final byte[] SIGNS = new byte[256];
    static {
        for (int flags = 0; flags < 256; flags++) {
            int across = count(flags, EAST) + count(flags, WEST);
            int down = count(flags, NORTH) + count(flags, SOUTH);
            int diagonal = count(flags, NORTH_EAST) + count(flags, SOUTH_EAST) + count(flags, SOUTH_WEST) + count(flags, NORTH_WEST);
            SIGNIFICANCE[0][flags] = alongside(across, down, diagonal);
            SIGNIFICANCE[1][flags] = alongside(down, across, diagonal);
            SIGNIFICANCE[2][flags] = diagonally(across + down, diagonal);
            int nearest = flags << 4;
            SIGNS[flags] = sign(contribution(nearest, EAST, EAST_NEGATIVE, WEST, WEST_NEGATIVE), contribution(nearest, NORTH, NORTH_NEGATIVE, SOUTH, SOUTH_NEGATIVE));
        }
    }

    private Contexts() {
    }

    /** The table of significance contexts for a subband, by the eight bits of {@link #NEIGHBOURS}: table D.1. */
    static byte[] significance(Subband band) {
        return SIGNIFICANCE[band.right() == 0 ? 0 : 1 + band.down()];
    }

    /** 2 · context of the sign, + 1 where it is turned: tables D.2 and D.3. */
    static int sign(int flags) {
        return SIGNS[flags >> 4 & 0xff];
    }

    private static int count(int flags, int flag) {
        return (flags & flag) == 0 ? 0 : 1;
    }

    private static byte alongside(int nearest, int others, int diagonal) {
        if (nearest == 2) {
            return 8;
        }
        if (nearest == 1) {
            return (byte) (others > 0 ? 7 : diagonal > 0 ? 6 : 5);
        }
        return (byte) (others > 0 ? 2 + others : Math.min(2, diagonal));
    }

    private static byte diagonally(int nearest, int diagonal) {
        return (byte) switch (diagonal) {
            case 0 -> Math.min(2, nearest);
            case 1 -> 3 + Math.min(2, nearest);
            case 2 -> 6 + Math.min(1, nearest);
            default -> 8;
        };
    }

    private static int contribution(int flags, int one, int oneNegative, int other, int otherNegative) {
        int sum = signed(flags, one, oneNegative) + signed(flags, other, otherNegative);
        return Integer.signum(sum);
    }

    private static int signed(int flags, int significant, int negative) {
        return (flags & significant) == 0 ? 0 : (flags & negative) == 0 ? 1 : -1;
    }

    private static byte sign(int across, int down) {
        boolean turned = across < 0 || across == 0 && down < 0;
        int a = turned ? -across : across;
        int d = turned ? -down : down;
        int context = SIGN + (a == 0 ? d : 3 + d);
        return (byte) (2 * context + (turned ? 1 : 0));
    }
}
