// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.io.nifti.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.hilum.image.file.VoxelType;
import org.hilum.spi.image.Axes;
import org.hilum.spi.image.Geometry;
import org.hilum.spi.image.Vec3;

/** The 352 bytes that stand before the voxels of a NIfTI-1 file without extensions. */
public final class HeaderBytes {
    public static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    private static final int SIZE = 348;
    private static final int VOXELS_AT = 352;
    private static final byte MILLIMETRE = 2;
    /** "Scanner anatomical" coordinates. */
    private static final short SCANNER = 1;
    /** A quaternion cannot say a shear, nor a mirroring other than qfac's: such a grid gets an sform alone. */
    private static final double ORTHOGONAL = 1e-5;

    private HeaderBytes() {
    }

    public static byte[] of(Geometry g, VoxelType type) {
        ByteBuffer b = ByteBuffer.allocate(VOXELS_AT).order(ORDER);
        b.putInt(0, SIZE);
        int[] dim = {3, g.nx(), g.ny(), g.nz(), 1, 1, 1, 1};
        for (int d = 0; d < 8; d++) {
            if (dim[d] > Short.MAX_VALUE) {
                throw new IllegalArgumentException("NIfTI-1 holds at most 32767 voxels along an index, not " + dim[d]);
            }
            b.putShort(40 + 2 * d, (short) dim[d]);
        }
        b.putShort(70, (short) DataType.code(type));
        b.putShort(72, (short) (8 * type.bytes()));
        b.putFloat(80, (float) g.spacing().x()).putFloat(84, (float) g.spacing().y()).putFloat(88, (float) g.spacing().z());
        b.putFloat(108, VOXELS_AT).putFloat(112, 1);
        b.put(123, MILLIMETRE);
        sform(b, g);
        qform(b, g);
        b.put(344, (byte) 'n').put(345, (byte) '+').put(346, (byte) '1');
        return b.array();
    }

    private static void sform(ByteBuffer b, Geometry g) {
        b.putShort(254, SCANNER);
        Vec3 i = g.axes().i().times(g.spacing().x());
        Vec3 j = g.axes().j().times(g.spacing().y());
        Vec3 k = g.axes().k().times(g.spacing().z());
        row(b, 280, -i.x(), -j.x(), -k.x(), -g.origin().x());
        row(b, 296, -i.y(), -j.y(), -k.y(), -g.origin().y());
        row(b, 312, i.z(), j.z(), k.z(), g.origin().z());
    }

    private static void row(ByteBuffer b, int at, double... values) {
        for (int c = 0; c < 4; c++) {
            b.putFloat(at + 4 * c, (float) (values[c] + 0.0));
        }
    }

    /** The rotation as a quaternion (a, b, c, d) with a ≥ 0, the third axis flipped first where the axes are left-handed. */
    private static void qform(ByteBuffer b, Geometry g) {
        Axes axes = g.axes();
        Vec3 i = ras(axes.i());
        Vec3 j = ras(axes.j());
        Vec3 k = ras(axes.k());
        double qfac = i.cross(j).dot(k) < 0 ? -1 : 1;
        k = k.times(qfac);
        b.putFloat(76, (float) qfac);
        if (i.cross(j).minus(k).length() > ORTHOGONAL) {
            return;
        }
        double[] q = quaternion(i, j, k);
        b.putShort(252, SCANNER);
        b.putFloat(256, (float) q[1]).putFloat(260, (float) q[2]).putFloat(264, (float) q[3]);
        Vec3 o = ras(g.origin());
        b.putFloat(268, (float) o.x()).putFloat(272, (float) o.y()).putFloat(276, (float) o.z());
    }

    /** Shepperd's method: divide by the largest component, so that nothing small is divided by. */
    private static double[] quaternion(Vec3 i, Vec3 j, Vec3 k) {
        double[] squares = {1 + i.x() + j.y() + k.z(), 1 + i.x() - j.y() - k.z(), 1 - i.x() + j.y() - k.z(), 1 - i.x() - j.y() + k.z()};
        int largest = 0;
        for (int c = 1; c < 4; c++) {
            largest = squares[c] > squares[largest] ? c : largest;
        }
        double half = 2 * Math.sqrt(squares[largest]);
        double own = half / 4;
        double[] q = switch (largest) {
            case 0 -> new double[] {own, (j.z() - k.y()) / half, (k.x() - i.z()) / half, (i.y() - j.x()) / half};
            case 1 -> new double[] {(j.z() - k.y()) / half, own, (j.x() + i.y()) / half, (k.x() + i.z()) / half};
            case 2 -> new double[] {(k.x() - i.z()) / half, (j.x() + i.y()) / half, own, (k.y() + j.z()) / half};
            default -> new double[] {(i.y() - j.x()) / half, (k.x() + i.z()) / half, (k.y() + j.z()) / half, own};
        };
        double sign = q[0] < 0 ? -1 : 1;
        for (int c = 0; c < 4; c++) {
            q[c] = sign * q[c] + 0.0;
        }
        return q;
    }

    private static Vec3 ras(Vec3 lps) {
        return new Vec3(0 - lps.x(), 0 - lps.y(), 0 + lps.z());
    }
}
