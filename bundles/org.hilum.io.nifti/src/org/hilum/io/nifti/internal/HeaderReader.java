// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Locale;

import org.hilum.image.file.Truncated;
import org.hilum.image.file.VoxelType;
import org.hilum.spi.Problem;

/** Reads and checks the header of a NIfTI-1 (348 bytes) or NIfTI-2 (540 bytes) file, single or the first of a pair. */
final class HeaderReader {
    private static final int SIZE_1 = 348;
    private static final int SIZE_2 = 540;
    private static final byte[] MAGIC_1 = {'n', '+', '1', 0};
    private static final byte[] MAGIC_2 = {'n', '+', '2', 0, '\r', '\n', 0x1a, '\n'};
    private static final byte[] PAIR_1 = {'n', 'i', '1', 0};
    private static final byte[] PAIR_2 = {'n', 'i', '2', 0, '\r', '\n', 0x1a, '\n'};
    /** No offset is larger: 2⁵³ is where doubles stop counting by ones. */
    private static final double MOST_BYTES = 0x1p53;

    private final String where;

    private HeaderReader(String where) {
        this.where = where;
    }

    static Header read(InputStream in, String where) throws IOException {
        return new HeaderReader(where).read(in);
    }

    private Header read(InputStream in) throws IOException {
        byte[] head = new byte[SIZE_2];
        int got = in.readNBytes(head, 0, SIZE_1);
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int size = bytes.getInt(0);
        if (size != SIZE_1 && size != SIZE_2) {
            size = bytes.order(ByteOrder.BIG_ENDIAN).getInt(0);
        }
        if (size != SIZE_1 && size != SIZE_2) {
            throw new Problem("not a NIfTI file: it does not start with the header size 348 or 540", where, "give a .nii, .nii.gz or .hdr file");
        }
        boolean second = size == SIZE_2;
        if (got < SIZE_1 || second && in.readNBytes(head, SIZE_1, SIZE_2 - SIZE_1) < SIZE_2 - SIZE_1) {
            throw Truncated.problem(where, "inside its header");
        }
        return check(new Fields(bytes, second), isPair(head, second), bytes.order());
    }

    /** Whether the voxels lie in a file of their own. */
    private boolean isPair(byte[] head, boolean second) {
        if (is(head, second, second ? MAGIC_2 : MAGIC_1)) {
            return false;
        }
        if (is(head, second, second ? PAIR_2 : PAIR_1)) {
            return true;
        }
        throw new Problem("its header has NIfTI's size but not its magic word (Analyze 7.5 files look like this, and don't say which side is left)", where,
                "convert it to NIfTI with a tool that knows how it was made");
    }

    private static boolean is(byte[] head, boolean second, byte[] magic) {
        int at = second ? 4 : SIZE_1 - 4;
        return Arrays.equals(head, at, at + magic.length, magic, 0, magic.length);
    }

    private Header check(Fields f, boolean pair, ByteOrder order) {
        long dims = f.dim(0);
        if (dims < 1 || dims > 7) {
            throw damaged("it announces " + dims + " dimensions");
        }
        long[] n = {1, 1, 1, 1};
        for (int d = 1; d <= dims; d++) {
            if (f.dim(d) < 1) {
                throw damaged("dimension " + d + " is " + f.dim(d));
            }
            n[Math.min(d, 4) - 1] = product(n[Math.min(d, 4) - 1], f.dim(d));
        }
        long voxels = product(product(n[0], n[1]), n[2]);
        if (voxels > Integer.MAX_VALUE - 8) {
            throw new Problem("a volume of " + n[0] + " x " + n[1] + " x " + n[2] + " voxels is too large", where, "crop or downsample it");
        }
        VoxelType type = DataType.of(f.dataType()).orElseThrow(() -> new Problem("its voxels are " + DataType.nameOf(f.dataType()), where,
                "convert it to integers or floats, one number a voxel"));
        if (f.bitsPerVoxel() != 8 * type.bytes()) {
            throw damaged("it announces " + f.bitsPerVoxel() + " bits a voxel for " + type.name().toLowerCase(Locale.ROOT));
        }
        Header.Qform q = new Header.Qform(f.qformCode(), f.qform(0), f.qform(1), f.qform(2), f.qform(3), f.qform(4), f.qform(5), f.pixdim(0) < 0 ? -1 : 1);
        Header.Sform s = new Header.Sform(f.sformCode(), f.sformRow(0), f.sformRow(1), f.sformRow(2));
        double[] spacing = {f.pixdim(1), f.pixdim(2), f.pixdim(3)};
        double slope = f.slope();
        boolean scaled = slope != 0 && Double.isFinite(slope);
        if (scaled && !Double.isFinite(f.intercept())) {
            throw damaged("its scaling intercept is " + f.intercept());
        }
        return new Header(f.isSecondVersion() ? SIZE_2 : SIZE_1, pair, order, (int) n[0], (int) n[1], (int) n[2], n[3], type, scaled ? slope : 1, scaled ? f.intercept() : 0, voxelOffset(f, pair),
                mmPerUnit(f.units()), spacing, q, s);
    }

    private static long product(long a, long b) {
        return a > Integer.MAX_VALUE || b > Integer.MAX_VALUE ? Long.MAX_VALUE : a * b;
    }

    private long voxelOffset(Fields f, boolean pair) {
        long least = pair ? 0 : f.isSecondVersion() ? SIZE_2 + 4 : SIZE_1 + 4;
        double offset = f.voxelOffset() == 0 ? least : f.voxelOffset();
        if (!(offset >= least && offset < MOST_BYTES) || offset != Math.rint(offset)) {
            throw damaged("its voxels are said to start at byte " + f.voxelOffset());
        }
        return (long) offset;
    }

    private double mmPerUnit(int units) {
        return switch (units & 7) {
            case 0, 2 -> 1;
            case 1 -> 1000;
            case 3 -> 0.001;
            default -> throw damaged("its unit of length has the code " + (units & 7) + ", which the standard does not define");
        };
    }

    private Problem damaged(String what) {
        return new Problem("the header is damaged: " + what, where, "write the file again with the tool that made it");
    }
}
