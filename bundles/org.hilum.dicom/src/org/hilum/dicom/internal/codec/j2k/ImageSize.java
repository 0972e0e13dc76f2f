// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.dicom.internal.codec.j2k;

import org.hilum.dicom.PixelFormat;
import org.hilum.dicom.internal.codec.DamagedFrame;

/**
 * Image and tile size (SIZ, A.5.1), held against what the DICOM file says of its pixels.
 *
 * @param image on the reference grid; tiles likewise, of which the first begins at or before it
 * @param precision bits of a sample; all components have the same, as they have in DICOM
 */
record ImageSize(Area image, Area firstTile, int components, int precision, boolean signed) {
    static final int MOST_TILES = 65535;
    /** What 32-bit floating-point numbers hold exactly. */
    private static final int MOST_BITS = 24;

    static ImageSize read(Bytes in, PixelFormat format) throws DamagedFrame {
        in.u16();
        int x1 = in.u32();
        int y1 = in.u32();
        Area image = new Area(in.u32(), in.u32(), x1, y1);
        if (image.isEmpty()) {
            throw new DamagedFrame("its image has no pixels");
        }
        int width = in.u32();
        int height = in.u32();
        int x = in.u32();
        int y = in.u32();
        if (width < 1 || height < 1 || x > image.x0() || y > image.y0() || (long) x + width <= image.x0() || (long) y + height <= image.y0()) {
            throw new DamagedFrame("its tiles of " + width + " x " + height + " from " + x + ", " + y + " on don't cover the image");
        }
        if (image.width() != format.columns() || image.height() != format.rows()) {
            throw new DamagedFrame("the stream holds %d x %d pixels (columns x rows) where the file says %d x %d"
                    .formatted(image.width(), image.height(), format.columns(), format.rows()));
        }
        int components = in.u16();
        if (components != format.samples() || components > 4) {
            throw new DamagedFrame("the stream holds " + components + " samples a pixel where the file says " + format.samples() + ", and 4 are the most");
        }
        int first = in.u8();
        for (int c = 0; c < components; c++) {
            if (c > 0 && in.u8() != first) {
                throw new DamagedFrame("JPEG 2000 with components of several depths is not supported");
            }
            if (in.u8() != 1 || in.u8() != 1) {
                throw new DamagedFrame("JPEG 2000 with subsampled components is not supported");
            }
        }
        Area firstTile = new Area(x, y, (int) Math.min(Integer.MAX_VALUE, (long) x + width), (int) Math.min(Integer.MAX_VALUE, (long) y + height));
        return checked(new ImageSize(image, firstTile, components, (first & 0x7f) + 1, first > 0x7f), format);
    }

    private static ImageSize checked(ImageSize size, PixelFormat format) throws DamagedFrame {
        if (size.precision > format.bitsAllocated()) {
            throw new DamagedFrame("the stream holds samples of " + size.precision + " bits where the file says " + format.bitsAllocated());
        }
        if (size.precision > MOST_BITS) {
            throw new DamagedFrame("JPEG 2000 with samples of " + size.precision + " bits is not supported, and " + MOST_BITS + " are the most");
        }
        // with all bits that are stored, a value is the same with or without a sign (PS3.5, 8.2.4); with fewer it is not
        if (size.signed != format.signed() && size.precision < format.bitsStored()) {
            throw new DamagedFrame("the stream holds %ssigned samples of %d bits where the file says %ssigned of %d".formatted(size.signed ? "" : "un", size.precision,
                    format.signed() ? "" : "un", format.bitsStored()));
        }
        if ((long) size.across() * size.down() > MOST_TILES) {
            throw new DamagedFrame("it has " + (long) size.across() * size.down() + " tiles, and " + MOST_TILES + " are the most");
        }
        return size;
    }

    int tiles() {
        return across() * down();
    }

    private int across() {
        return Math.ceilDiv(image.x1() - firstTile.x0(), firstTile.width());
    }

    private int down() {
        return Math.ceilDiv(image.y1() - firstTile.y0(), firstTile.height());
    }

    /** What of the image lies in a tile. */
    Area tile(int index) {
        long left = firstTile.x0() + (long) (index % across()) * firstTile.width();
        long top = firstTile.y0() + (long) (index / across()) * firstTile.height();
        return new Area((int) Math.max(left, image.x0()), (int) Math.max(top, image.y0()), (int) Math.min(left + firstTile.width(), image.x1()),
                (int) Math.min(top + firstTile.height(), image.y1()));
    }
}
